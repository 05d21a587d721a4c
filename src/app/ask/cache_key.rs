//! Answers that a model worded are kept for whoever asks the same again, and for nobody else.

use crate::app::{Actor, Audience};

/// Everything by which answers must be kept apart, beside what is in the prompt.
pub(in crate::app) fn cache_key(actor: &Actor) -> String {
    let audience = match actor.audience {
        Audience::OnlyUser => "user",
        Audience::Server => "server",
    };
    let guild = actor.guild.map(|guild| guild.to_string()).unwrap_or_default();
    format!("{guild} {} {audience}", actor.user)
}
