//! What the verifier lets through and what it stops, sentence by sentence.

use super::{Why, answer, tip};
use crate::analysis::{Cause, Phase};
use crate::coach::made_up_tests::{CAUSES, finding, session};
use crate::coach::{Fact, Facts, Language, Level, Reader, World, debrief, facts_of_session};
use crate::units::DisplayUnits;

fn facts() -> Facts {
    let findings = vec![
        finding(1, 5, Phase::Entry, Cause::BrakesEarly, 0.214, 0),
        finding(2, 9, Phase::Exit, Cause::WaitsForThrottle, 0.161, 2),
        finding(3, 3, Phase::Mid, Cause::OverSlows, 0.094, 1),
    ];
    facts_of_session(&session(findings), World::Sim)
}

fn cite<'a>(facts: &'a Facts, ids: &[&str]) -> Vec<&'a Fact> {
    ids.iter().filter_map(|id| facts.get(id)).collect()
}

fn why(text: &str, ids: &[&str], language: Language) -> Option<Why> {
    let facts = facts();
    let reader = Reader {
        language,
        ..Reader::default()
    };
    let verdict = answer(text, &cite(&facts, ids), &reader);
    verdict.rejected.first().map(|rejection| rejection.why.clone())
}

#[test]
fn english_sentences_that_hold_and_that_do_not() {
    let holds = |text: &str| assert_eq!(why(text, &["F1", "F2", "F3"], Language::English), None, "{text}");
    let fails = |text: &str| {
        assert!(
            why(text, &["F1", "F2", "F3"], Language::English).is_some(),
            "{text}"
        );
    };
    holds("In T5 you brake 14 m earlier than the reference and lose 0.21 s.");
    holds("You lose two tenths in turn 5.");
    holds("T5 costs you 0.214 seconds because you brake too early.");
    holds("Try to brake later in T5.");
    holds("Brake later into the corner at T5.");
    holds("In T9 you are back on the throttle 19 metres later than the reference.");
    holds("Get on the throttle earlier in T9.");
    holds("In T3 your lowest speed is 88.6 km/h; the reference has 95.3 km/h.");
    holds("In T5 you brake 46 ft early.");
    fails("In T5 you brake 14 m later than the reference.");
    fails("Brake earlier in T5.");
    fails("You should brake earlier in T5.");
    fails("Do not brake later in T5.");
    fails("In T5 you brake 15 m earlier than the reference.");
    fails("In T5 you brake 14 ft earlier than the reference.");
    fails("In T9 you brake 14 m earlier than the reference.");
    fails("In T7 you lose time.");
    fails("In turn seven you lose time.");
    fails("The seventh corner costs you time.");
    fails("You lose 0.16 s in T5.");
    fails("You lose three tenths in T5.");
    fails("You lose twenty-one hundredths in T5.");
    fails("You lose a few tenths in T5.");
    fails("In T3 your lowest speed is 95.3 km/h; the reference has 88.6 km/h.");
    fails("In T3 your lowest speed is 6.7 km/h.");
    fails("Get on the throttle later in T9.");
    fails("In T5 you lose 0.21.");
    fails("Watch https://example.com/t5 for more.");
    fails("See example.com for T5.");
    fails("Ask @everyone about T5.");
    fails("Look at <@123> in T5.");
    fails("In T5 you brake like Hamilton.");
    fails("T5 costs you ０.２１ s.");
    fails("```T5```");
    fails("In T5 the pressure was 42 bar.");
    fails("You lose two-hundredths in T5.");
    fails("You lose two-tenths and more: you are twice as long on the brake in T5.");
    fails("The reference brakes 14 m earlier than you in T5.");
    holds("The reference brakes 14 m later than you in T5.");
    holds("In T5 the reference brakes later than you do.");
    fails("In T5 the reference brakes earlier than you do.");
    fails("You gain 0.21 s in T5.");
    holds("You can gain 0.21 s in T5.");
    fails("You are too fast into T5.");
    fails("T5 exit costs you 0.21 s.");
    holds("T5 entry costs you 0.21 s.");
    fails("Get on the brakes sooner in T5.");
    fails("You lose twenty-one metres in T5.");
    fails("Most of it is in turn 5: 0.214 ms lost.");
    fails("Most of it is in T5: 0.214 ms lost.");
    fails("Du bremst in der Kurve viel zu früh und verlierst dadurch sehr viel Zeit auf der Geraden.");
}

#[test]
fn other_languages_have_directions_and_decimal_commas_too() {
    let holds = |language, text: &str| assert_eq!(why(text, &["F1", "F2", "F3"], language), None, "{text}");
    let fails = |language, text: &str| {
        assert!(why(text, &["F1", "F2", "F3"], language).is_some(), "{text}");
    };
    use Language::{French, German, Italian, Portuguese, Spanish};
    holds(
        German,
        "In T5 bremst du 14 m früher als die Referenz und verlierst 0,21 s.",
    );
    fails(German, "In T5 bremst du 14 m später als die Referenz.");
    holds(German, "Bremse in T5 später.");
    fails(German, "Bremse in T5 früher.");
    fails(German, "In T5 verlierst du zwei Hundertstel.");
    holds(German, "In Kurve 5 verlierst du zwei Zehntel.");
    holds(
        French,
        "Dans T5 tu freines 14 m plus tôt que la référence et tu perds 0,21 s.",
    );
    fails(French, "Dans T5 tu freines 14 m plus tard que la référence.");
    fails(French, "Freine plus tôt dans T5.");
    holds(French, "Freine plus tard dans T5.");
    holds(
        Spanish,
        "En T5 frenas 14 m antes que la referencia y pierdes 0,21 s.",
    );
    fails(Spanish, "En T5 frenas 14 m más tarde que la referencia.");
    fails(Spanish, "Frena antes en T5.");
    holds(Italian, "In T5 freni 14 m prima del riferimento e perdi 0,21 s.");
    fails(Italian, "In T5 freni 14 m più tardi del riferimento.");
    holds(Italian, "Frena più tardi in T5.");
    holds(
        Portuguese,
        "Na T5 você freia 14 m antes da referência e perde 0,21 s.",
    );
    fails(Portuguese, "Na T5 você freia 14 m mais tarde que a referência.");
    holds(Portuguese, "Freie mais tarde na T5.");
    holds(German, "In T5 bremst die Referenz später als du.");
    fails(German, "In T5 bremst die Referenz früher als du.");
    holds(French, "La référence freine plus tard que toi dans T5.");
    fails(French, "La référence freine plus tôt que toi dans T5.");
    holds(Spanish, "La referencia frena más tarde que tú en T5.");
    fails(Spanish, "La referencia frena antes que tú en T5.");
    holds(Italian, "Il riferimento frena più tardi di te in T5.");
    fails(Italian, "Il riferimento frena prima di te in T5.");
    holds(Portuguese, "A referência freia mais tarde que você na T5.");
    fails(Portuguese, "A referência freia mais cedo que você na T5.");
    fails(German, "In T5 gewinnst du 0,21 s.");
    fails(French, "Tu gagnes 0,21 s dans T5.");
    fails(Spanish, "Ganas 0,21 s en T5.");
    fails(Italian, "In T5 guadagni 0,21 s.");
    fails(Portuguese, "Você ganha 0,21 s na T5.");
    fails(German, "Du solltest in T5 früher bremsen.");
    fails(French, "Tu devrais freiner plus tôt dans T5.");
    fails(Spanish, "Deberías frenar más pronto en T5.");
    fails(Italian, "Dovresti frenare più presto in T5.");
    fails(Portuguese, "Você deveria frear mais cedo na T5.");
    fails(German, "In Kurve sieben verlierst du Zeit.");
    fails(French, "Le septième virage te coûte du temps.");
    fails(Spanish, "En la curva siete pierdes tiempo.");
    fails(Italian, "Alla settima curva perdi tempo.");
    fails(Portuguese, "Na curva sete você perde tempo.");
    fails(German, "In T5 verlierst du doppelt so viel.");
    fails(French, "Tu freines quatorze mètres trop tard dans T5.");
    holds(French, "Tu freines quatorze mètres trop tôt dans T5.");
    fails(Spanish, "Frenas quince metros antes que la referencia en T5.");
    holds(Italian, "In T5 freni quattordici metri prima del riferimento.");
    fails(Portuguese, "Freie mais cedo na T5.");
}

#[test]
fn a_failed_sentence_gives_way_to_the_computed_one() {
    let facts = facts();
    let cited = cite(&facts, &["F1", "F2"]);
    let text = "In T5 you lose 0.31 s. Get on the throttle earlier in T9. In T5 you lose 0.41 s.";
    let verdict = answer(text, &cited, &Reader::default());
    assert_eq!(
        verdict.text.replace('\u{a0}', " "),
        "T5 entry: brakes 14 m early, 0.21 s. Get on the throttle earlier in T9."
    );
    assert_eq!((verdict.kept, verdict.rejected.len()), (1, 2));
    assert_eq!(verdict.rejected[0].to_string(), "number not in facts: 0.31 s");
    assert!(!answer("", &cited, &Reader::default()).rejected.is_empty());
    assert!(
        answer(&"x ".repeat(20_000), &cited, &Reader::default())
            .text
            .len()
            < 20_000
    );
}

#[test]
fn a_tip_holds_no_number_and_no_other_corner() {
    let facts = facts();
    let early = facts.get("F1").unwrap();
    let holds = |text: &str| assert_eq!(tip(text, early, Language::English).as_deref(), Ok(text));
    let fails = |text: &str| assert!(tip(text, early, Language::English).is_err(), "{text}");
    holds("Move your brake point towards the corner and keep the same pressure.");
    holds("In T5, brake a little later.");
    fails("Brake 5 m later.");
    fails("Brake five metres later.");
    fails("Brake half a second later.");
    fails("Brake later in T6.");
    fails("Brake later in turn six.");
    fails("Brake earlier.");
    fails("In T5 and T51 brake later.");
    fails("");
    fails(&"brake later ".repeat(60));
    let real = facts_of_session(
        &session(vec![finding(1, 5, Phase::Entry, Cause::BrakesEarly, 0.2, 0)]),
        World::RealCar,
    );
    assert!(tip("Brake a little later.", &real.list[0], Language::English).is_err());
    for cause in CAUSES {
        let facts = facts_of_session(
            &session(vec![finding(1, 5, Phase::Mid, cause, 0.2, 0)]),
            World::RealCar,
        );
        for (language, pushes) in [
            (
                Language::English,
                [
                    "Carry more speed into the corner.",
                    "Brake later.",
                    "Brake harder.",
                    "Brake deeper into it.",
                ],
            ),
            (
                Language::German,
                [
                    "Nimm mehr Tempo mit.",
                    "Bremse später.",
                    "Bremse fester.",
                    "Du solltest später bremsen.",
                ],
            ),
            (
                Language::French,
                [
                    "Garde plus de vitesse.",
                    "Freine plus tard.",
                    "Freine plus fort.",
                    "Tu peux freiner plus tard.",
                ],
            ),
            (
                Language::Spanish,
                [
                    "Lleva más velocidad.",
                    "Frena más tarde.",
                    "Frena más fuerte.",
                    "Puedes frenar más tarde.",
                ],
            ),
            (
                Language::Italian,
                [
                    "Porta più velocità.",
                    "Frena più tardi.",
                    "Frena più forte.",
                    "Puoi frenare più tardi.",
                ],
            ),
            (
                Language::Portuguese,
                [
                    "Leve mais velocidade.",
                    "Freie mais tarde.",
                    "Freie mais forte.",
                    "Você pode frear mais tarde.",
                ],
            ),
        ] {
            for push in pushes {
                assert!(tip(push, &facts.list[0], language).is_err(), "{cause:?}: {push}");
            }
        }
    }
}

#[test]
fn whatever_the_coach_says_itself_holds() {
    let mut failed = std::collections::BTreeSet::new();
    for world in World::ALL {
        for cause in CAUSES {
            for turn in 0..2 {
                let finding = finding(1, 5, Phase::Mid, cause, 0.214, turn);
                let facts = facts_of_session(&session(vec![finding]), world);
                let cited: Vec<&Fact> = facts.list.iter().collect();
                for (i, language) in Language::ALL.into_iter().enumerate() {
                    for level in [[Level::Novice, Level::Club][turn as usize]] {
                        let reader = Reader {
                            units: DisplayUnits::ALL[(i + turn as usize) % 2],
                            language,
                            level,
                        };
                        let told = debrief(&facts, &reader, 3);
                        let point = &told.points[0];
                        let measure = format!("{} {}", told.labels.measure, point.measure);
                        let evidence = point.evidence.clone();
                        let mut said = vec![(facts.list[0].text(&reader), &cited[..1])];
                        said.extend([point.text.clone(), measure, evidence].map(|text| (text, &cited[..1])));
                        said.extend(
                            told.remarks
                                .iter()
                                .chain(&told.good)
                                .map(|text| (text.clone(), &cited[1..])),
                        );
                        said.extend(cited[1..].iter().map(|fact| (fact.text(&reader), &cited[1..])));
                        for (text, cited) in said {
                            for rejection in answer(&text, cited, &reader).rejected {
                                failed.insert(format!(
                                    "{language:?} {cause:?} {}: {rejection}",
                                    rejection.sentence
                                ));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}
