//! What is asked about something else than laps is declined, and no question about laps is.

use super::super::plan::{Declined, What};
use super::{Glossary, Known, cleaned, read};

/// Corners that have names at the circuit at hand.
const CORNERS: [(u32, &str); 2] = [(8, "Corkscrew"), (2, "Andretti Hairpin")];

fn declined(question: &str, glossary: &Glossary) -> bool {
    let corner_names: Vec<(u32, String)> = CORNERS
        .iter()
        .map(|&(number, name)| (number, name.to_owned()))
        .collect();
    let known = Known {
        glossary,
        people: &["Ben", "Carla"],
        corner_names: &corner_names,
        before: None,
        language: None,
    };
    let what = read(&cleaned(question), &known).plan.what;
    matches!(what, What::Declined(Declined::OffTopic))
}

/// None of them asks about a lap, a corner, a driver here or a car that is driven here.
const FOREIGN: &str = "
how fast is the moon
how fast does the moon move?
how fast is a cheetah
what was the top speed of Concorde
whats the top speed of a horse
what is the speed of light
how fast is the speed of sound
how tall is Hamilton
how old is Verstappen
how long is the Nile
how long is a blue whale
how many gears has a bicycle
how many gears does a tractor have
how heavy is an elephant
how fast is the ISS
how fast can a snail crawl
how high is the Eiffel tower
how far is the moon
how deep is the ocean
who is the fastest man in the world
what is the fastest animal
which is the fastest train in Japan
how fast is a bullet
how long does it take to boil an egg
how fast does hair grow
how fast is my internet
what is the top speed of an Airbus
how many wheels does a truck have
how fast is a sneeze
how long is the great wall of china
wie schnell ist der Mond
wie schnell ist das Licht
wie schnell läuft ein Gepard
wie hoch ist der Eiffelturm
wie lang ist der Nil
wie viele Gänge hat ein Fahrrad
wie schnell fliegt ein Flugzeug
was war die Höchstgeschwindigkeit der Concorde
wie alt ist der Papst
wie schnell ist ein ICE
wie schnell ist der Schall
wie lange dauert eine Schwangerschaft
welches ist das schnellste Tier der Welt
à quelle vitesse va la lune
quelle est la vitesse de la lumière
quelle est la vitesse max d'un guépard
combien de vitesses a un vélo
quelle était la vitesse de pointe du Concorde
quelle est la taille de la tour Eiffel
quelle est la longueur du Nil
quel est l'animal le plus rapide du monde
à quelle vitesse vole un avion
qué velocidad tiene la luna
cuál es la velocidad de la luz
cuál es la velocidad máxima de un guepardo
cuántas marchas tiene una bicicleta
cuánto mide la torre Eiffel
cuánto dura un embarazo
cuál es el animal más rápido del mundo
a qué velocidad vuela un avión
cuántas patas tiene una araña
quanto è veloce la luna
qual è la velocità della luce
qual è la velocità massima di un ghepardo
quante marce ha una bicicletta
quanto è alta la torre Eiffel
quanto è lungo il Nilo
qual è l'animale più veloce del mondo
a che velocità vola un aereo
qual a velocidade da lua
qual é a velocidade da luz
qual a velocidade máxima de um guepardo
quantas marchas tem uma bicicleta
qual a altura da torre Eiffel
qual é o animal mais rápido do mundo
a que velocidade voa um avião
quanto pesa um elefante
";

/// Each asks about laps, corners, drivers or cars here, in few words and many.
const OURS: &str = "
how fast is T5
how fast is Ben
how fast is the Corkscrew
how fast through the esses
how fast am i
how fast was i
how fast was that
how fast?
top speed
top speed lol
topspeed anyone
vmax?
whats the top speed fam
what was the sickest top speed
how fast is the car
how fast is my miata
how fast is the Parabolica
how fast is Eau Rouge
how fast is the fastest lap
how fast was the last lap
how fast is the first corner
how fast is the main straight
how fast is the hairpin
how fast is lap 3
how fast is he
how fast is Carla through T3
how fast are they
how fast is everyone here
how fast is the leader
how fast is the quickest driver here
how fast is the pit lane
how fast is the kink
how fast at the end of the straight
how fast into the chicane
how fast over the crest
how long is a lap
how long is the track
how long is this circuit
how many corners does the track have
how many gears do i use
how many laps did i do
what's the gap
how far is Ben ahead
what gear is the hairpin
what gear is T5
what is the min speed in T2
what is the best lap
who is the fastest
who is the fastest driver
what was the speed overall
how quick was that tho
how slow is the slow corner
how fast is zoe
how fast is the stright
how many seconds is sector 2
wie schnell ist die Parabolica
wie schnell ist Kurve 5
wie schnell ist Ben
wie schnell war ich
wie schnell war das insgesamt
wie schnell ist das Auto
wie schnell ist die Runde
wie schnell war die letzte Runde
wie schnell ist die Haarnadel
wie schnell ist der Schnellste hier
wie schnell bin ich auf der Geraden
wie lang ist die Strecke
wie viele Kurven hat die Strecke
höchstgeschwindigkeit
wie schnell ist Zoe
welcher gang ist die 5
à quelle vitesse je passe le virage 5
quelle vitesse au virage 3
vitesse max
à quelle vitesse va Ben
quelle est ma vitesse max
quelle est la longueur du circuit
quelle est la vitesse dans l'épingle
quel est le meilleur tour
combien de virages a la piste
qué velocidad llevo en la 5
velocidad máxima
cuál es la velocidad en la horquilla
qué tan rápido es Ben
cuánto mide la pista
cuántas curvas tiene el circuito
cuál es la vuelta más rápida
cuál fue la velocidad máxima del coche
quanto è veloce Ben
velocità massima
che velocità ho alla 5
quanto è lunga la pista
qual è la velocità nella Parabolica
qual è il giro più veloce
quante curve ha il circuito
qual a velocidade na curva 5
velocidade máxima
quanto o Ben é rápido
qual a velocidade no grampo
quantas curvas tem a pista
qual é a volta mais rápida
qual foi a velocidade máxima do carro
";

fn questions(list: &'static str) -> Vec<&'static str> {
    list.lines().filter(|line| !line.is_empty()).collect()
}

#[test]
fn what_is_asked_about_something_else_is_declined() {
    let glossary = Glossary::load().unwrap();
    let questions = questions(FOREIGN);
    assert!(questions.len() >= 60);
    let answered: Vec<&str> = questions
        .into_iter()
        .filter(|question| !declined(question, &glossary))
        .collect();
    assert_eq!(answered, Vec::<&str>::new());
}

#[test]
fn no_question_about_laps_is_declined() {
    let glossary = Glossary::load().unwrap();
    let questions = questions(OURS);
    assert!(questions.len() >= 60);
    let refused: Vec<&str> = questions
        .into_iter()
        .filter(|question| declined(question, &glossary))
        .collect();
    assert_eq!(refused, Vec::<&str>::new());
}

#[test]
fn somebody_without_laps_here_is_asked_about_by_name() {
    use super::super::lap_words::Whose;
    let glossary = Glossary::load().unwrap();
    let known = Known {
        glossary: &glossary,
        people: &["Ben"],
        corner_names: &[],
        before: None,
        language: None,
    };
    for question in ["how fast is Zoe", "wie schnell ist Zoe?", "quanto è veloce Zoe"] {
        let plan = read(&cleaned(question), &known).plan;
        let whose = plan.laps.first().map(|lap| lap.whose.clone());
        assert_eq!(whose, Some(Whose::Named("Zoe".to_owned())), "{question}");
    }
}
