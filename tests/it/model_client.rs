//! The client of the model service over a real socket: every shape, every fault, the deadline, what is counted.

use std::time::Duration;

use pacenote::testing::ai::{
    Client, Dialect, JsonMode, Message, ModelFailure, Prompt, Role, ServiceSettings, json_in,
};
use secrecy::SecretString;
use serde_json::json;
use tokio::time::Instant;

use crate::model_server::{ModelServer, Play, Shape, contract};

const FIRST: &str = "@cf/google/gemma-4-26b-a4b-it";
const SECOND: &str = "@cf/meta/llama-3.1-8b-instruct-fp8-fast";

fn settings(server: &ModelServer) -> ServiceSettings {
    ServiceSettings {
        base_url: server.base_url().parse().unwrap(),
        dialect: Dialect::WorkersAi,
        account_id: "0123456789abcdef".to_owned(),
        token: SecretString::from("token-of-the-test"),
        models: vec![FIRST.to_owned(), SECOND.to_owned()],
        json_mode: JsonMode::Bare,
        attempt_timeout: Duration::from_secs(5),
        parallel: 4,
    }
}

fn prompt() -> Prompt {
    Prompt {
        messages: vec![
            Message::new(Role::System, "Answer with the facts."),
            Message::new(
                Role::User,
                "TASK answer\nLANGUAGE en\nFACTS\nF1|T5 entry: you brake 14 m earlier, 0.21 s\nEND\nQUESTION\nwhy?",
            ),
        ],
        max_tokens: 300,
        schema: Some(json!({ "type": "object" })),
    }
}

/// The text, the models asked in their order, and the cost.
async fn ask(client: &Client, deadline: Duration) -> (Result<String, Option<ModelFailure>>, u64) {
    let mut attempts = client.begin(prompt(), Instant::now() + deadline);
    let mut cost = 0;
    while let Some(next) = attempts.next().await {
        let most = next.most_millineurons();
        let sent = attempts.send(next).await;
        assert!(sent.millineurons <= most, "{} of {most}", sent.millineurons);
        cost += sent.millineurons;
        if let Some(generated) = sent.generated {
            return (Ok(generated.text), cost);
        }
    }
    (Err(attempts.last_failure()), cost)
}

const LONG: Duration = Duration::from_secs(30);

#[tokio::test]
async fn every_shape_arrives_as_the_same_json_and_its_usage_is_counted() {
    let server = ModelServer::start(Play::Faithful, Shape::Native).await;
    let client = Client::new(settings(&server)).unwrap();
    for shape in Shape::ALL {
        server.play(Play::Faithful, shape);
        let (text, cost) = ask(&client, LONG).await;
        let answer = json_in(&text.unwrap()).unwrap();
        assert_eq!(answer["sentences"][0]["facts"][0], "F1", "{shape:?}");
        let (read, written) = server.requests().last().unwrap().usage.unwrap();
        assert_eq!(
            cost,
            (read * 9_091 + written * 27_273).div_ceil(1000),
            "{shape:?}"
        );
    }
    let requests = server.requests();
    assert_eq!(requests.len(), Shape::ALL.len());
    assert!(requests.iter().all(|request| request.token == "token-of-the-test"
        && request.path == format!("/client/v4/accounts/0123456789abcdef/ai/run/{FIRST}")
        && request.body["options"]["rejectIfBusy"] == true));
    assert_eq!(contract::violations(), Vec::<String>::new());
}

#[tokio::test]
async fn the_same_request_reaches_a_service_with_chat_completions() {
    let server = ModelServer::start(Play::Faithful, Shape::Native).await;
    let client = Client::new(ServiceSettings {
        dialect: Dialect::OpenAi,
        json_mode: JsonMode::Wrapped,
        ..settings(&server)
    })
    .unwrap();
    let (text, _) = ask(&client, LONG).await;
    assert!(json_in(&text.unwrap()).is_some());
    assert_eq!(server.requests()[0].path, "/client/v4/chat/completions");
    assert_eq!(server.requests()[0].model(), FIRST);
    assert_eq!(contract::violations(), Vec::<String>::new());
}

#[tokio::test]
async fn each_fault_asks_whom_it_should_and_no_more() {
    let check = async |play: Play, fault: ModelFailure, models: &[&str]| {
        let server = ModelServer::start(play, Shape::Chat).await;
        let mut settings = settings(&server);
        if play == Play::SlowDrip {
            settings.attempt_timeout = Duration::from_millis(400);
        }
        let client = Client::new(settings).unwrap();
        let began = Instant::now();
        let (text, cost) = ask(&client, LONG).await;
        assert_eq!(text, Err(Some(fault)), "{play:?}");
        let asked: Vec<String> = server.requests().iter().map(|request| request.model()).collect();
        assert_eq!(asked, models, "{play:?}");
        assert!(
            began.elapsed() < Duration::from_secs(12),
            "{play:?} took {:?}",
            began.elapsed()
        );
        assert_eq!(
            cost > 0,
            matches!(
                fault,
                ModelFailure::NoText | ModelFailure::Broken | ModelFailure::TimedOut
            ),
            "{play:?}"
        );
        client
    };
    let both = [FIRST, SECOND];
    let each_twice = [FIRST, FIRST, SECOND, SECOND];
    let (empty, thinks, half, html, busy, drip) = tokio::join!(
        check(Play::Empty, ModelFailure::NoText, &both),
        check(Play::OnlyThinks, ModelFailure::NoText, &both),
        check(Play::HalfABody, ModelFailure::Broken, &both),
        check(Play::HtmlError, ModelFailure::Outage, &each_twice),
        check(Play::Busy, ModelFailure::Busy, &each_twice),
        check(Play::SlowDrip, ModelFailure::TimedOut, &each_twice),
    );
    drop((empty, thinks, half, html, busy, drip));
    // These are not asked a second time.
    for (play, fault, models) in [
        (Play::DayUsedUp, ModelFailure::DayUsedUp, &both[..1]),
        (Play::WrongToken, ModelFailure::Refused, &both[..1]),
        (Play::Gone, ModelFailure::Gone, &both[..]),
    ] {
        let client = check(play, fault, models).await;
        assert_eq!(ask(&client, LONG).await, (Err(None), 0), "{play:?}");
    }
    assert_eq!(contract::violations(), Vec::<String>::new());
}

#[tokio::test]
async fn a_retired_model_is_stepped_over() {
    let server = ModelServer::start(Play::Gone, Shape::Chat).await;
    let client = Client::new(settings(&server)).unwrap();
    let mut attempts = client.begin(prompt(), Instant::now() + LONG);
    let first = attempts.next().await.unwrap();
    attempts.send(first).await;
    server.play(Play::Faithful, Shape::Chat);
    let second = attempts.next().await.unwrap();
    assert_eq!(second.model(), SECOND);
    assert!(attempts.send(second).await.generated.is_some());
    let (_, _) = ask(&client, LONG).await;
    assert_eq!(server.requests().last().unwrap().model(), SECOND);
}

#[tokio::test]
async fn the_deadline_holds_whatever_the_service_does() {
    for play in [Play::SlowDrip, Play::Busy] {
        let server = ModelServer::start(play, Shape::Native).await;
        let client = Client::new(settings(&server)).unwrap();
        let began = Instant::now();
        let (text, _) = ask(&client, Duration::from_millis(1500)).await;
        assert!(text.is_err());
        // Without the deadline one attempt alone takes five seconds.
        assert!(
            began.elapsed() < Duration::from_millis(4500),
            "{play:?}: {:?}",
            began.elapsed()
        );
    }
}

#[tokio::test]
async fn nobody_there_is_said_quickly() {
    let server = ModelServer::start(Play::Faithful, Shape::Native).await;
    let client = Client::new(settings(&server)).unwrap();
    let address = server.base_url();
    drop(server);
    assert!(address.starts_with("http://127.0.0.1:"));
    let (text, cost) = ask(&client, LONG).await;
    assert!(text.is_err() && cost == 0, "{text:?}");
}
