//! Every route of the dashboard, read from the sources that list them: a new one is in each test that walks them.

use reqwest::{Method, StatusCode};

use super::{Site, Who};

const ENDPOINTS: &str = include_str!("../../../src/web/api.rs");
const FILES: &str = include_str!("../../../src/web/assets.rs");

/// A way to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub method: Method,
    /// With `{…}` filled, without the slash that it begins with.
    pub path: String,
    /// Whether it is a page or a file beside it, and no endpoint.
    pub is_file: bool,
}

/// Every way to ask, pages and files included.
pub fn routes() -> Vec<Route> {
    let mut routes = endpoints(ENDPOINTS);
    routes.extend(files(FILES));
    routes
}

/// Every way to change something.
pub fn changing() -> Vec<Route> {
    let mut routes = endpoints(ENDPOINTS);
    routes.retain(|route| route.method != Method::GET);
    routes
}

/// What stands in `.route("/api/…", get(…).post(…))`.
fn endpoints(source: &str) -> Vec<Route> {
    let mut found = Vec::new();
    for part in source.split(".route(").skip(1) {
        let (path, rest) = quoted(part).expect("a path");
        let rest = rest.split([';', '\n']).next().unwrap();
        for (word, method) in [
            ("get(", Method::GET),
            ("post(", Method::POST),
            ("put(", Method::PUT),
            ("patch(", Method::PATCH),
            ("delete(", Method::DELETE),
        ] {
            let mut before = rest.match_indices(word).map(|(at, _)| rest[..at].chars().last());
            if before.any(|before| before.is_none_or(|before| !before.is_alphanumeric() && before != '_')) {
                let path = path.replace("{id}", "1").replace("{lap}", "1");
                found.push(Route {
                    method,
                    path: path.trim_start_matches('/').to_owned(),
                    is_file: false,
                });
            }
        }
    }
    found
}

/// What stands in `PAGES`, and in `file!("…")` and `font!("…")`.
fn files(source: &str) -> Vec<Route> {
    let pages = source.split("const PAGES").nth(1).unwrap().split("];").next();
    let mut paths = Vec::new();
    let mut rest = pages.unwrap();
    while let Some((page, after)) = quoted(rest) {
        paths.push(page.to_owned());
        rest = after;
    }
    let list = source
        .split("const FILES")
        .nth(1)
        .unwrap()
        .split("];")
        .next()
        .unwrap();
    for part in list.split("!(").skip(1) {
        paths.push(format!("/assets/{}", quoted(part).unwrap().0));
    }
    let of = |path: String| Route {
        method: Method::GET,
        path: path.trim_start_matches('/').to_owned(),
        is_file: true,
    };
    paths.into_iter().map(of).collect()
}

/// What stands between the next two quotation marks, and what comes after.
fn quoted(text: &str) -> Option<(&str, &str)> {
    text.split_once('"')?.1.split_once('"')
}

#[test]
fn routes_are_read_from_the_source() {
    let source = "Router::new().route(\"/api/a\", get(a::a))\n.route(\n\"/api/b/{id}\", put(b::target(x)).delete(b::b),\n);";
    let found: Vec<String> = endpoints(source)
        .iter()
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    assert_eq!(found, ["GET api/a", "PUT api/b/1", "DELETE api/b/1"]);
}

/// The list is that of the running server: everything that its document names is in it, and nothing is in it that is not there.
#[tokio::test]
async fn the_list_of_routes_is_that_of_the_server() {
    let site = Site::start().await;
    let all = routes();
    let document = site.get(&Who::Nobody, "api/openapi.json").await;
    for (path, methods) in document["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys() {
            let path = path.replace("{id}", "1").replace("{lap}", "1");
            let is_it = |route: &Route| {
                route.path == path.trim_start_matches('/') && route.method.as_str() == method.to_uppercase()
            };
            assert!(all.iter().any(is_it), "{method} {path} is not in the list");
        }
    }
    assert!(all.iter().filter(|route| !route.is_file).count() > 30, "{all:?}");
    for route in &all {
        // Kept open: only its head is asked for.
        let status = site.status(&Who::Nobody, route.method.clone(), &route.path).await;
        let expected = if route.is_file {
            status == StatusCode::OK
        } else {
            status != StatusCode::METHOD_NOT_ALLOWED
        };
        assert!(expected, "{route:?}: {status}");
    }
    site.end().await;
}
