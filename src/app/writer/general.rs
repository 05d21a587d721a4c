//! A general question about driving or setup: worded by a model where one may, as general knowledge, without a number.
//!
//! Nothing of anybody's laps is in the prompt, so nothing about laps may come out: no digit, no number word with a unit, no
//! corner, no name, nothing about "your laps", and no push in a car that may be a real one.

use tokio::time::Instant;

use super::answer::{Answer, Wording};
use super::budget::Budget;
use super::{Writer, answer_cache, check, is_worded_cleanly, model_text, prompt};
use crate::ai::{Client, Generated, json_in};
use crate::coach::Reader;

/// Sentences of a general answer at most.
const MAX_SENTENCES: usize = 4;

/// What is asked, and what is known without a model.
#[derive(Clone, Copy)]
pub struct GeneralQuestion<'a> {
    /// The question, cleaned.
    pub question: &'a str,
    /// The nearest checked text, in the reader's language.
    pub text: Option<&'a str>,
    /// For whom.
    pub reader: &'a Reader,
    /// As [`AnswerParts::cache_key`](super::AnswerParts::cache_key).
    pub cache_key: &'a str,
}

impl Writer {
    /// The answer in a model's words; without sentences where nothing of them may be said. `None`: there is no model.
    pub async fn word_general(
        &self,
        asked: &GeneralQuestion<'_>,
        budget: &Budget<'_>,
        deadline: Instant,
    ) -> Option<Answer> {
        let client: &Client = self.client.as_ref()?;
        let prompt = prompt::general(asked.reader, asked.text, asked.question);
        let key = answer_cache::key(asked.cache_key, asked.reader, &prompt, client.models());
        let work = async {
            match self.generate(client, prompt, budget, deadline).await {
                Ok(generated) => answer(&generated, asked),
                Err(unworded) => unworded.of(general()),
            }
        };
        Some(self.answers.or_worded(key, is_worded_cleanly, work).await)
    }
}

fn general() -> Answer {
    Answer {
        is_general: true,
        ..Answer::default()
    }
}

/// What of a model's text may be said.
fn answer(generated: &Generated, asked: &GeneralQuestion<'_>) -> Answer {
    let written = json_in(&generated.text)
        .map(|value| model_text::general(&value))
        .unwrap_or_default();
    let mut answer = general();
    if written.is_empty() {
        answer
            .rejected
            .push(String::from("not the JSON that was asked for"));
    }
    for text in written {
        match check::general(&text, asked.question, asked.reader) {
            Ok(()) if answer.sentences.contains(&text) || answer.sentences.len() >= MAX_SENTENCES => {}
            Ok(()) => answer.sentences.push(text),
            Err(why) => answer.rejected.push(why),
        }
    }
    if !answer.sentences.is_empty() {
        answer.wording = Wording::Ai(generated.model.clone());
    }
    answer
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::coach::Language;

    fn said(language: Language, sentences: &[&str]) -> (Vec<String>, Vec<String>) {
        let reader = Reader {
            language,
            ..Reader::default()
        };
        let sentences: Vec<_> = sentences.iter().map(|text| json!({ "text": text })).collect();
        let generated = Generated {
            text: json!({ "sentences": sentences }).to_string(),
            model: "m".to_owned(),
            is_cut: false,
        };
        let asked = GeneralQuestion {
            question: "Is a stiffer rear bar better in the wet?",
            text: None,
            reader: &reader,
            cache_key: "",
        };
        let answer = answer(&generated, &asked);
        (answer.sentences, answer.rejected)
    }

    #[test]
    fn general_sentences_are_said_and_claims_are_not() {
        let holds = |language, text: &str| {
            assert_eq!(
                said(language, &[text]),
                (vec![text.to_owned()], Vec::new()),
                "{text}"
            );
        };
        let fails = |language, text: &str| {
            let (sentences, rejected) = said(language, &[text]);
            assert!(
                sentences.is_empty() && rejected.len() == 1,
                "{text}: {sentences:?}"
            );
        };
        use Language::{English, French, German, Italian, Portuguese, Spanish};
        holds(
            English,
            "A softer rear bar usually helps in the wet, because the rear tyres keep more grip.",
        );
        holds(
            English,
            "Change one thing at a time and drive a few clean laps before you judge it.",
        );
        holds(
            German,
            "Ein weicherer Stabilisator hinten hilft bei Nässe meist, weil die Hinterreifen mehr Grip behalten.",
        );
        holds(
            French,
            "Une barre arrière plus souple aide en général sur le mouillé.",
        );
        holds(Spanish, "Una barra trasera más blanda suele ayudar en mojado.");
        holds(
            Italian,
            "Una barra posteriore più morbida di solito aiuta sul bagnato.",
        );
        holds(
            Portuguese,
            "Uma barra traseira mais macia costuma ajudar no molhado.",
        );
        for text in [
            "Run 1.8 bar in the rear.",
            "Take two tenths of a bar out of the rear.",
            "In T5 the rear bar matters most.",
            "In turn five the rear bar matters most.",
            "Your laps show that the rear slides.",
            "In your last lap the rear was loose.",
            "Brake later to load the front.",
            "You should brake harder.",
            "Carry more speed into the corner.",
            "See https://setups.invalid for more.",
            "Ask @everyone.",
            "Do it like Hamilton does.",
            "Ein weicherer Stabilisator hinten hilft bei Nässe, weil die Hinterreifen mehr Grip behalten.",
            "What is your car?",
        ] {
            fails(English, text);
        }
        fails(German, "Fahr hinten mit 1,8 bar.");
        fails(German, "Deine Runden zeigen, dass das Heck rutscht.");
        fails(German, "Bremse später und härter.");
        fails(French, "Tes tours montrent que l'arrière glisse.");
        fails(French, "Freine plus tard.");
        fails(Spanish, "Tus vueltas muestran que la zaga desliza.");
        fails(Italian, "I tuoi giri mostrano che il retro scivola.");
        fails(Portuguese, "As suas voltas mostram que a traseira escorrega.");
    }
}
