//! What can be done with a person or a message from their menu, without a command typed.

use chrono::Utc;
use serenity::all::{
    CreateActionRow, CreateInputText, CreateInteractionResponse, CreateModal, InputTextStyle,
    ModalInteraction,
};
use serenity::model::channel::Message;
use serenity::model::user::User;
use serenity::prelude::Context as SerenityContext;

use super::installed::server_of;
use super::told_laps::told_laps;
use super::{Answer, Context, Data, choices};
use crate::app::ask::Asking;
use crate::app::choose_laps::SaidLaps;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::View;
use crate::app::own_laps::NotMine;
use crate::app::{Audience, Error};
use crate::ids::UserId;
use crate::reply::custom_id::CustomId;
use crate::reply::{self, Reply};

/// Before what a question is about, in the form that asks for it.
const ASK_ABOUT: &str = "ask-about";
/// Characters of a question.
const QUESTION_CHARS: u16 = 1000;

/// Your best lap against theirs, where you drove last
#[poise::command(
    context_menu_command = "Compare with my best",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn compare_with_my_best(ctx: Context<'_>, user: User) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let friend = UserId::new(user.id.get());
    let said = SaidLaps {
        lap: Some("best"),
        against: None,
        friend: Some(friend).filter(|friend| *friend != answer.actor().user),
    };
    let laps = match app.choose_pair(answer.actor(), said, Utc::now()).await {
        Ok(laps) => laps,
        Err(error) => return answer.finish(Err(error)).await,
    };
    let shown = CustomId::Compare(laps.a, Some(laps.b)).to_string();
    let compared = app
        .compare_laps(answer.actor(), Pair::chosen(laps), View::default())
        .await;
    let answer = answer.offering_to_share(&shown);
    let words = answer.words();
    answer
        .finish(compared.map(|found| reply::compare::reply(found, words)))
        .await
}

/// Answer the question in this message, or ask one about the laps in it
#[poise::command(
    context_menu_command = "Ask about this",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn ask_about_this(ctx: Context<'_>, message: Message) -> Result<(), Error> {
    if !message.author.bot && !message.content.trim().is_empty() {
        let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
        return ask(answer, ctx.data(), &message.content, (None, None)).await;
    }
    ctx.data().app.admit(&super::actor_of(
        &ctx.interaction.user,
        ctx.interaction.guild_id,
        Audience::OnlyUser,
        None,
        "",
    ))?;
    let words = choices::words(ctx);
    let about = told_laps(&message).laps;
    let server = server_of(
        ctx.interaction.guild_id,
        &ctx.interaction.authorizing_integration_owners,
    );
    let mut id = format!("{ASK_ABOUT}:{}", if server.is_some() { "server" } else { "me" });
    for lap in about.iter().take(2) {
        id = format!("{id}:{lap}");
    }
    let question = CreateInputText::new(InputTextStyle::Paragraph, words.menu_question(), "question")
        .max_length(QUESTION_CHARS);
    let form =
        CreateModal::new(id, words.menu_ask_title()).components(vec![CreateActionRow::InputText(question)]);
    ctx.interaction
        .create_response(
            &ctx.serenity_context().http,
            CreateInteractionResponse::Modal(form),
        )
        .await?;
    ctx.has_sent_initial_response
        .store(true, std::sync::atomic::Ordering::SeqCst);
    Ok(())
}

/// Whether it is the form that asks for a question.
pub(super) fn is_question(form: &ModalInteraction) -> bool {
    form.data.custom_id.split(':').next() == Some(ASK_ABOUT)
}

/// Somebody sent the form with a question. Everybody can forge one: it is taken like typed text.
///
/// # Errors
/// Discord did not take the answer.
pub(super) async fn on_question(
    serenity: &SerenityContext,
    data: &Data,
    form: &ModalInteraction,
    written: &[(String, String)],
) -> Result<(), Error> {
    let mut parts = form.data.custom_id.split(':').skip(1);
    let in_server = parts.next() == Some("server");
    let (lap, against) = (parts.next(), parts.next());
    let answer = Answer::to_form(serenity, data, form, in_server).await?;
    if let Err(error) = data.app.admit(answer.actor()) {
        return answer.finish(Err(error)).await;
    }
    let question = written.first().map_or("", |(_, text)| text.as_str());
    ask(answer, data, question, (lap, against)).await
}

async fn ask(
    answer: Answer<'_>,
    data: &Data,
    question: &str,
    (lap, against): (Option<&str>, Option<&str>),
) -> Result<(), Error> {
    let asking = Asking {
        question,
        lap,
        against,
        friend: None,
        locale: answer.locale(),
    };
    let outcome = data.app.ask(answer.actor(), &asking).await;
    answer.finish_question(outcome, &[]).await
}

/// Somebody else drove it: your laps in this message never count again
#[poise::command(
    context_menu_command = "This is not my lap",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn this_is_not_my_lap(ctx: Context<'_>, message: Message) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let told = told_laps(&message);
    let app = &ctx.data().app;
    let outcome = app
        .disown(answer.actor(), (&told.files, &told.laps), message.id.get())
        .await;
    let (words, in_server) = (answer.words(), answer.actor().guild.is_some());
    let reply = outcome.map(|done| -> Reply {
        match done {
            NotMine::File(file, laps) => reply::upload_deeds::not_mine(file, laps, words),
            NotMine::Lap(lap) => reply::lap::reply(&lap, in_server, words),
        }
    });
    answer.finish(reply).await
}
