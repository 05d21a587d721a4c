//! Schemathesis asks the endpoints whatever their document allows and forbids, where it is installed.

use std::process::Stdio;

use serde_json::json;
use tokio::process::Command;

use super::Site;
use crate::end_to_end::two_friends;

/// Longest time it may take, in seconds.
const MOST_S: &str = "45";
/// What an answer is held to: nothing breaks, and everything is as the document says.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
                      response_schema_conformance,response_headers_conformance,ignored_auth";

#[tokio::test]
async fn whatever_is_asked_is_answered_as_the_document_says() {
    let is_installed = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join("schemathesis").is_file()));
    if !is_installed {
        lapgen::beside::missing("schemathesis is not installed, the endpoints were not asked by it");
        return;
    }
    let unhurried = [
        ("PACENOTE__WEB__REQUESTS_PER_MINUTE", "100000"),
        ("PACENOTE__LIMITS__FILES_PER_HOUR", "10000"),
    ];
    let site = Site::start_with(&unhurried).await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let alice = site.sign_in("alice").await;
    let scopes = json!({ "name": "schemathesis", "scopes": ["read", "upload", "ask"] });
    let token = site.post(&alice, "api/tokens", &scopes).await;
    let folder = tempfile::tempdir().unwrap();
    let run = Command::new("schemathesis")
        .args(["run", &format!("{}api/openapi.json", site.address)])
        .args([
            "--header",
            &format!("Authorization: Bearer {}", token["secret"].as_str().unwrap()),
        ])
        .args([
            "--checks",
            CHECKS,
            "--max-time",
            MOST_S,
            "--seed",
            "1",
            "--max-examples",
            "20",
        ])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .output()
        .await
        .unwrap();
    let told = String::from_utf8_lossy(&run.stdout);
    assert!(
        run.status.success(),
        "{told}{}",
        String::from_utf8_lossy(&run.stderr)
    );
    site.end().await;
}
