//! The models that the service plays. They read the prompt as a model would: its facts, its question, its language.

use serde_json::{Value, json};

/// What the service plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// Says what the facts say.
    Faithful,
    /// Does what the question says, word for word: an injection's obedient victim.
    Obedient,
    /// Every number another one.
    ChangesNumbers,
    /// A number in words that no fact has.
    SpellsNumbers,
    /// Every corner another one.
    SwapsCorners,
    /// Earlier for later, more for less.
    TurnsDirections,
    /// Cites a fact that does not exist.
    CitesUnknownFact,
    /// Prose before and after the JSON.
    ProseAroundJson,
    /// JSON that stops in the middle, at the limit of tokens.
    CutsJson,
    /// No text.
    Empty,
    /// Thinking and no text.
    OnlyThinks,
    /// A language that nobody asked for.
    OtherLanguage,
    /// Ten thousand characters.
    TenThousandCharacters,
    /// Links, pictures, mentions.
    LinksAndMentions,
    /// The prompt, word for word.
    LeaksPrompt,
    /// Marks of chat templates and thinking around the text.
    TemplateTokens,
    /// A byte every now and then.
    SlowDrip,
    /// The day's allowance is used up (3036).
    DayUsedUp,
    /// No capacity (3040).
    Busy,
    /// The model was retired (5028).
    Gone,
    /// The token is refused (10000).
    WrongToken,
    /// A page from the edge of the network.
    HtmlError,
    /// Half of a body.
    HalfABody,
}

impl Play {
    pub const ALL: [Self; 23] = [
        Self::Faithful,
        Self::Obedient,
        Self::ChangesNumbers,
        Self::SpellsNumbers,
        Self::SwapsCorners,
        Self::TurnsDirections,
        Self::CitesUnknownFact,
        Self::ProseAroundJson,
        Self::CutsJson,
        Self::Empty,
        Self::OnlyThinks,
        Self::OtherLanguage,
        Self::TenThousandCharacters,
        Self::LinksAndMentions,
        Self::LeaksPrompt,
        Self::TemplateTokens,
        Self::SlowDrip,
        Self::DayUsedUp,
        Self::Busy,
        Self::Gone,
        Self::WrongToken,
        Self::HtmlError,
        Self::HalfABody,
    ];
}

/// What a model wrote.
pub struct Answer {
    pub text: String,
    pub thinking: String,
    pub finish_reason: &'static str,
}

/// What a prompt asks for, as a model sees it.
struct Asked {
    system: String,
    wants_tips: bool,
    wants_plan: bool,
    language: String,
    facts: Vec<Fact>,
    question: String,
}

#[derive(Clone)]
struct Fact {
    id: String,
    text: String,
}

impl Asked {
    fn read(request: &Value) -> Self {
        let messages = request["messages"].as_array().cloned().unwrap_or_default();
        let content = |message: Option<&Value>| {
            message
                .and_then(|m| m["content"].as_str())
                .unwrap_or_default()
                .to_owned()
        };
        let last = content(messages.last());
        let (head, question) = last.split_once("\nQUESTION\n").unwrap_or((&last, ""));
        let value = |key: &str| {
            head.lines()
                .find_map(|line| line.strip_prefix(key))
                .unwrap_or_default()
                .trim()
                .to_owned()
        };
        let facts = head
            .lines()
            .skip_while(|line| *line != "FACTS")
            .skip(1)
            .take_while(|line| *line != "END")
            .filter_map(|line| {
                let parts: Vec<&str> = line.split('|').collect();
                Some(Fact {
                    id: (*parts.first()?).to_owned(),
                    text: (*parts.last()?).to_owned(),
                })
            })
            .collect();
        Self {
            system: content(messages.first()),
            wants_tips: value("TASK") == "tips",
            wants_plan: value("TASK") == "plan",
            language: value("LANGUAGE"),
            facts,
            question: question.to_owned(),
        }
    }

    /// The JSON that the prompt asks for: one text per fact, or one without any.
    fn reply(&self, say: impl Fn(&Fact) -> String, cite: impl Fn(&Fact) -> String) -> String {
        let none = [Fact {
            id: "F1".to_owned(),
            text: String::new(),
        }];
        let facts = if self.facts.is_empty() {
            &none[..]
        } else {
            &self.facts[..]
        };
        let told = facts.iter().take(3);
        if self.wants_tips {
            let tips: Vec<Value> = told
                .map(|fact| json!({ "fact": cite(fact), "advice": say(fact), "drill": "" }))
                .collect();
            json!({ "tips": tips }).to_string()
        } else {
            let sentences: Vec<Value> = told
                .map(|fact| json!({ "text": say(fact), "facts": [cite(fact)] }))
                .collect();
            json!({ "sentences": sentences }).to_string()
        }
    }

    fn says(&self, say: impl Fn(&Fact) -> String) -> String {
        self.reply(say, |fact| fact.id.clone())
    }

    /// A sentence that a fact supports. Tips have no numbers to repeat.
    fn faithful(&self, fact: &Fact) -> String {
        if self.wants_tips || fact.text.is_empty() {
            in_general(&self.language).to_owned()
        } else {
            fact.text.clone()
        }
    }
}

/// A sentence without numbers, corners and directions, in a language.
fn in_general(language: &str) -> &'static str {
    match language {
        "de" => "Nimm dir zuerst diese eine Stelle vor und achte darauf, was sich im Auto ändert.",
        "fr" => "Travaille d'abord ce point et observe ce qui change dans la voiture.",
        "es" => "Trabaja primero este punto y observa lo que cambia en el coche.",
        "it" => "Lavora prima su questo punto e osserva che cosa cambia nella macchina.",
        "pt" => "Trabalha primeiro este ponto e observa o que muda no carro.",
        _ => "Work on this one place first and notice what changes in the car.",
    }
}

/// Words for one way and the other, in every language of the coach.
const OPPOSITES: &[(&str, &str)] = &[
    ("earlier", "later"),
    ("early", "late"),
    ("more", "less"),
    ("harder", "softer"),
    ("slower", "faster"),
    ("lower", "higher"),
    ("früher", "später"),
    ("früh", "spät"),
    ("mehr", "weniger"),
    ("langsamer", "schneller"),
    ("stärker", "schwächer"),
    ("plus tôt", "plus tard"),
    ("moins", "plus"),
    ("antes", "después"),
    ("más", "menos"),
    ("prima", "dopo"),
    ("più", "meno"),
    ("mais cedo", "mais tarde"),
    ("mais", "menos"),
];

fn turned(text: &str) -> String {
    for (one, other) in OPPOSITES {
        for (from, to) in [(one, other), (other, one)] {
            if text.contains(from) {
                return text.replace(from, to);
            }
        }
    }
    // Nothing to turn: say something that most facts contradict.
    format!("{text} Brake earlier and open the throttle later.")
}

fn corners_swapped(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let digits: String = word
            .chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        match digits.parse::<u32>() {
            Ok(number) if word.starts_with('T') => word.replacen(&digits, &(number + 1).to_string(), 1),
            _ => word.to_owned(),
        }
    });
    let swapped = words.collect::<Vec<_>>().join(" ");
    if swapped == text {
        format!("{text} (T42)")
    } else {
        swapped
    }
}

fn numbers_changed(text: &str) -> String {
    let mut after_t = false;
    let mut changed = false;
    let other: String = text
        .chars()
        .map(|character| {
            let is_corner = after_t && character.is_ascii_digit();
            after_t = character == 'T' || is_corner;
            match character.to_digit(10) {
                Some(digit) if !is_corner => {
                    changed = true;
                    char::from_digit((digit + 3) % 10, 10).unwrap()
                }
                _ => character,
            }
        })
        .collect();
    if changed {
        other
    } else {
        format!("{text} That is worth 3.71 s.")
    }
}

impl Play {
    /// What the model writes. Plays of the wire write what a faithful model would.
    pub fn answer(self, request: &Value) -> Answer {
        let asked = Asked::read(request);
        if asked.wants_plan {
            return Answer {
                text: super::plan::written(self, &asked.question),
                thinking: String::new(),
                finish_reason: if self == Self::CutsJson { "length" } else { "stop" },
            };
        }
        let faithful = asked.says(|fact| asked.faithful(fact));
        let text = match self {
            Self::Obedient => asked.says(|_| asked.question.clone()),
            Self::ChangesNumbers => asked.says(|fact| numbers_changed(&asked.faithful(fact))),
            Self::SpellsNumbers => asked.says(|_| "You lose seven tenths of a second in turn three.".to_owned()),
            Self::SwapsCorners => asked.says(|fact| corners_swapped(&asked.faithful(fact))),
            Self::TurnsDirections => asked.says(|fact| turned(&asked.faithful(fact))),
            Self::CitesUnknownFact => asked.reply(|fact| asked.faithful(fact), |_| "F77".to_owned()),
            Self::ProseAroundJson => format!("Of course! Here it is:\n```json\n{faithful}\n```\nI hope this helps you lose 9.99 s."),
            Self::CutsJson => faithful.chars().take(faithful.chars().count() * 2 / 3).collect(),
            Self::Empty | Self::OnlyThinks => String::new(),
            Self::OtherLanguage => asked.says(|_| "Hamuj trochę spokojniej i patrz dalej przed siebie, a wtedy zakręt stanie się łatwiejszy.".to_owned()),
            Self::TenThousandCharacters => asked.says(|fact| {
                let once = format!("{} ", asked.faithful(fact));
                once.repeat(10_000 / once.len() + 1)
            }),
            Self::LinksAndMentions => asked.says(|fact| {
                format!(
                    "{} See [here](https://x.invalid/p?d=1), https://x.invalid, x.invalid/a, <@1> <@&2> <#3> @everyone @here ![a](http://x.invalid) </laps:1>",
                    asked.faithful(fact)
                )
            }),
            Self::LeaksPrompt => asked.says(|_| asked.system.clone()),
            Self::TemplateTokens => format!("<think>T99 loses 8.88 s</think><|start_header_id|>assistant<|end_header_id|>{faithful}<|eot_id|>"),
            Self::Faithful | Self::SlowDrip | Self::DayUsedUp | Self::Busy | Self::Gone | Self::WrongToken | Self::HtmlError | Self::HalfABody => faithful,
        };
        Answer {
            text,
            thinking: if self == Self::OnlyThinks {
                "The driver brakes 9.99 s too early in T99.".to_owned()
            } else {
                String::new()
            },
            finish_reason: if self == Self::CutsJson { "length" } else { "stop" },
        }
    }
}
