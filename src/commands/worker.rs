//! Reads the files that people gave us: job by job, some at a time, wherever and by whomever they were written down.

use std::sync::Arc;
use std::time::Duration;

use serenity::all::{ChannelId, Http, MessageId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;

use super::Data;
use super::announce::{Announcement, Unsaid};
use super::attached_logs::posted_files;
use crate::app::jobs::{AnswerPlace, ImportJob, ImportRequest, JobId, SeenBy};
use crate::app::{App, Error};
use crate::ids::GuildId;
use crate::reply::{self, Reply};

/// Work that other processes left behind is looked for so often.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// A failure that passes is waited for so many seconds.
const AGAIN_AFTER_S: u32 = 3;
/// How many are told at once that they wait.
const TOLD_AT_ONCE: usize = 3;

/// Works until `stop`, then goes on with what waits and nobody else has begun, as long as it is let.
pub(crate) async fn work(http: Arc<Http>, data: Data, stop: CancellationToken) {
    let places = Arc::new(Semaphore::new(data.app.parallel_files()));
    let cutting = Arc::new(Semaphore::new(1));
    while !stop.is_cancelled() {
        data.app.first_answers_given().await;
        persisted("released", || data.app.release_jobs()).await;
        while let Ok(place) = Arc::clone(&places).try_acquire_owned() {
            if !begin_next(&http, &data, place).await {
                break;
            }
        }
        for _ in 0..TOLD_AT_ONCE {
            if !tell_waiting(&http, &data.app).await {
                break;
            }
        }
        // Behind the answers under way, which tell of the laps as they are.
        if places.available_permits() == data.app.parallel_files() {
            begin_cut(&data, &cutting);
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = data.app.job_ready(LOOK_AGAIN) => {}
        }
    }
    // Commands that just began may still leave work.
    loop {
        persisted("released", || data.app.release_jobs()).await;
        let has_begun = match Arc::clone(&places).try_acquire_owned() {
            Ok(place) => begin_next(&http, &data, place).await,
            Err(_) => false,
        };
        if !has_begun {
            if data.running.is_empty() && !data.app.has_held_jobs() {
                return;
            }
            data.app.job_ready(LOOK_AGAIN / 10).await;
        }
    }
}

/// Begins the next job. `false`: there is none.
async fn begin_next(http: &Arc<Http>, data: &Data, place: OwnedSemaphorePermit) -> bool {
    let job = match data.app.next_job().await {
        Ok(Some(job)) => job,
        Ok(None) => return false,
        Err(error) => {
            tracing::warn!(error = %error, "jobs could not be looked for");
            return false;
        }
    };
    let (http, app) = (Arc::clone(http), Arc::clone(&data.app));
    // The same number as in the span of the event that brought it.
    let span = tracing::info_span!("job", job = %job.id, request = job.request.number());
    let doing = async move {
        app.in_background(do_job(&http, &app, job)).await;
        drop(place);
        app.wake_worker();
        app.note_laps_changed();
    };
    data.running.spawn(doing.instrument(span));
    true
}

/// Begins to cut the laps of the next file again whose circuit's line became known, one file at a time: nobody waits for it.
fn begin_cut(data: &Data, cutting: &Arc<Semaphore>) {
    if !data.app.has_cuts_due() {
        return;
    }
    let Ok(place) = Arc::clone(cutting).try_acquire_owned() else {
        return;
    };
    let app = Arc::clone(&data.app);
    data.running.spawn(async move {
        let cut = app.in_background(app.cut_next_again()).await;
        drop(place);
        match cut {
            Ok(true) => app.wake_worker(),
            Ok(false) => {}
            Err(error) => tracing::warn!(error = %error, "laps are cut again later"),
        }
    });
}

/// Tells one person that they wait. `false`: nobody has to be told.
async fn tell_waiting(http: &Http, app: &App) -> bool {
    let (job, place) = match app.next_waiting().await {
        Ok(Some(waiting)) => waiting,
        Ok(None) => return false,
        Err(error) => {
            tracing::warn!(error = %error, "waiting jobs could not be looked for");
            return false;
        }
    };
    let announcement = Announcement { http, app, job: &job };
    let words = app.words_of(&job.request.actor()).await;
    if let Err(Unsaid::Later(error)) = announcement.progress(reply::jobs::waiting(place, words)).await {
        tracing::warn!(error = %error, "somebody was not told that they wait");
    }
    app.let_begin(job.id);
    true
}

/// One job from its files to its answer.
async fn do_job(http: &Http, app: &App, job: ImportJob) {
    let announcement = Announcement { http, app, job: &job };
    if job.is_resumed && announcement.was_answered().await {
        return done(app, job.id, None).await;
    }
    if job.is_hopeless() {
        return answer(&announcement, Err(Error::BegunTooOften)).await;
    }
    // Where we may not write, the person is told so first; whoever cannot be told gets nothing stored in silence.
    let mut said = job.said;
    if said.is_none() && !announcement.may_write().await {
        let words = app.words_of(&job.request.actor()).await;
        match announcement.progress(reply::jobs::may_not_write(words)).await {
            Ok(elsewhere) => said = elsewhere,
            Err(_) => return done(app, job.id, Some("nobody could be told")).await,
        }
    }
    let request = if job.is_resumed {
        with_fresh_addresses(http, &job).await
    } else {
        job.request.clone()
    };
    let job = job.with(request, said);
    let (outcome, said) = match job.request.question() {
        "" => import_aloud(http, app, &job).await,
        question => match ask(&Announcement { http, app, job: &job }, question).await {
            Ok(Asking::Said) => return,
            Ok(Asking::Answer(reply)) => (Ok(*reply), job.said),
            Err(error) => (Err(error), job.said),
        },
    };
    app.forget_stage(job.id);
    if let Some(guild) = job.request.guild() {
        persisted("kept from a server that is gone", || {
            let gone = app.leave_if_gone(GuildId::new(guild));
            async { gone.await.map(drop) }
        })
        .await;
    }
    let request = job.request.clone();
    let job = job.with(request, said);
    let announcement = Announcement { http, app, job: &job };
    if let Err(error) = &outcome
        && error.is_passing()
        && !job.is_hopeless()
    {
        let why = error.to_string();
        return persisted("postponed", || app.postpone_job(job.id, AGAIN_AFTER_S, &why)).await;
    }
    if let Err(Error::DataDeleted) = outcome {
        // The job went with everything else; who posted the file is told all the same.
        let words = app.words_of(&job.request.actor()).await;
        let told = announcement.progress(reply::error::logged(&Error::DataDeleted, words));
        if told.await.is_err() {
            tracing::warn!("somebody was not told that their file was not stored");
        }
        return;
    }
    answer(&announcement, outcome).await;
}

/// Says it and marks the job as done, unless another process has it by now.
async fn answer(announcement: &Announcement<'_>, outcome: Result<Reply, Error>) {
    let Announcement { app, job, .. } = announcement;
    if matches!(app.is_job_mine(job.id).await, Ok(false)) {
        return;
    }
    let failure = outcome.as_ref().err().map(ToString::to_string);
    let reply = match outcome {
        Ok(reply) => reply,
        Err(error) => {
            let words = app.words_of(&job.request.actor()).await;
            app.note_error(&error);
            reply::error::logged(&error, words)
        }
    };
    let may_be_explained = reply.may_be_read_again();
    match announcement.finish(reply).await {
        Ok(()) if may_be_explained => persisted("finished", || app.finish_job_for_now(job.id)).await,
        Ok(()) => done(app, job.id, failure.as_deref()).await,
        Err(Unsaid::Nobody) => done(app, job.id, Some("nobody could be told")).await,
        Err(Unsaid::Later(error)) if job.is_hopeless() => {
            tracing::error!(error = %error, "an answer was not taken");
            done(app, job.id, Some("Discord did not take the answer")).await;
        }
        Err(Unsaid::Later(error)) => {
            let why = error.to_string();
            persisted("postponed", || app.postpone_job(job.id, AGAIN_AFTER_S, &why)).await;
        }
    }
}

/// Reads the files of a job; who waits for longer than a moment is told how far it is, in one message that the answer
/// takes the place of. Gives that message too.
async fn import_aloud(http: &Http, app: &App, job: &ImportJob) -> (Result<Reply, Error>, Option<(u64, u64)>) {
    let importing = import(app, job);
    tokio::pin!(importing);
    let mut look = tokio::time::interval(app.progress_after());
    // The first look is at once.
    look.tick().await;
    let (mut told, mut said) = (None, job.said);
    loop {
        tokio::select! {
            outcome = &mut importing => return (outcome, said),
            _ = look.tick() => {}
        }
        let stage = app.stage_of(job.id);
        if job.request.files().is_empty() || told == Some(stage) {
            continue;
        }
        told = Some(stage);
        let words = app.words_of(&job.request.actor()).await;
        let how_far = reply::jobs::how_far(job.request.files(), stage, words);
        let so_far = job.clone().with(job.request.clone(), said);
        let announcement = Announcement {
            http,
            app,
            job: &so_far,
        };
        if let Ok(elsewhere) = announcement.progress(how_far).await {
            said = elsewhere.or(said);
        }
    }
}

/// What became of a question.
enum Asking {
    /// The answer.
    Answer(Box<Reply>),
    /// It is answered, in a model's words.
    Said,
}

/// A question that somebody wrote to us: the computed answer, then, where a model worded it, that wording in its place.
async fn ask(announcement: &Announcement<'_>, question: &str) -> Result<Asking, Error> {
    let Announcement { http, app, job } = announcement;
    let actor = job.request.actor();
    let asking = crate::app::ask::Asking {
        question,
        lap: None,
        against: None,
        friend: None,
        locale: job.request.locale(),
    };
    let asked = app.ask(&actor, &asking).await?;
    let computed = reply::ask::reply(&asked);
    if !asked.wording_follows {
        return Ok(Asking::Answer(Box::new(computed)));
    }
    let Ok(said) = announcement.progress(computed.clone()).await else {
        return Ok(Asking::Answer(Box::new(computed)));
    };
    let worded = app.word(&actor, &asked).await;
    let job = (*job).clone();
    let (request, said) = (job.request.clone(), said.or(job.said));
    let job = job.with(request, said);
    let reply = worded.map_or(computed, |worded| reply::ask::reply(&worded));
    answer(&Announcement { http, app, job: &job }, Ok(reply)).await;
    Ok(Asking::Said)
}

/// Every log in the files of a job.
async fn import(app: &App, job: &ImportJob) -> Result<Reply, Error> {
    let (actor, owner, sources) = (job.request.actor(), job.request.owner(), job.sources());
    if !job.request.told().is_empty() {
        let logs = app.told_logs(&actor, &owner, job.request.told()).await?;
        return Ok(reply::import::reply(&logs));
    }
    if sources.is_empty() {
        return Ok(reply::help::how_to_begin(app.words_of(&actor).await));
    }
    let mut logs = app.import_logs(&actor, &owner, &sources).await?;
    match (logs.pop(), logs.is_empty()) {
        (Some(only), true) => Ok(reply::import::reply(&[only.outcome?])),
        (last, _) => {
            logs.extend(last);
            Ok(reply::import::together(logs, app.words_of(&actor).await))
        }
    }
}

/// Addresses of files expire; the message still has them.
async fn with_fresh_addresses(http: &Http, job: &ImportJob) -> ImportRequest {
    let request = job.request.clone();
    let Some(message) = request.message() else {
        return request;
    };
    match ChannelId::new(request.channel())
        .message(http, MessageId::new(message))
        .await
    {
        Ok(message) if posted_files(&message.attachments).len() == request.files().len() => {
            request.with_files(posted_files(&message.attachments))
        }
        _ => request,
    }
}

async fn done(app: &App, job: JobId, failure: Option<&str>) {
    persisted("finished", || app.finish_job(job, failure)).await;
}

/// Writes something about a job down, however long the database is away. Gives up where it was refused.
pub(super) async fn persisted<F: Future<Output = Result<(), Error>>>(what: &str, write: impl Fn() -> F) {
    loop {
        match write().await {
            Ok(()) => return,
            Err(Error::DatabaseUnavailable(_)) => tokio::time::sleep(LOOK_AGAIN).await,
            Err(error) => {
                tracing::error!(error = %error, "a job was not {what}");
                return;
            }
        }
    }
}

/// Writes down what an interaction asks for, shows "thinking…", and lets it begin: whatever happens to this process, it
/// is read and answered.
pub(super) async fn begin(
    ctx: super::Context<'_>,
    mut request: ImportRequest,
    seen_by: SeenBy,
) -> Result<(), Error> {
    /// Better an apology in time than silence.
    const IN_TIME: Duration = Duration::from_secs(1);
    let app = &ctx.data().app;
    let _running = ctx.data().running.token();
    app.admit(&request.actor())?;
    let _due = app.first_answer_due();
    let noted = match tokio::time::timeout(IN_TIME, app.hold_job(&mut request, seen_by)).await {
        Ok(noted) => noted,
        Err(elapsed) => Err(Error::database_too_slow(elapsed)),
    };
    let actor = request.actor();
    let job = match noted {
        Ok(Some(job)) => job,
        Ok(None) => return Ok(()),
        Err(error) => {
            let answer = super::Answer::defer_admitted(ctx, actor.audience).await?;
            return answer.finish(Err(error)).await;
        }
    };
    if let Err(error) = super::answer::acknowledge(ctx, actor.audience).await {
        done(app, job, Some("Discord did not take the first answer")).await;
        return Err(error);
    }
    app.let_begin(job);
    Ok(())
}

/// Where the answer of an interaction goes.
pub(super) fn place_of(ctx: super::Context<'_>) -> AnswerPlace {
    AnswerPlace::Interaction {
        id: ctx.interaction.id.get(),
        token: ctx.interaction.token.clone(),
    }
}
