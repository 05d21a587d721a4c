//! Collects what is wrong with settings while their values become types.

use url::{Host, Url};

use super::layers::Problem;

/// Collects problems while values are turned into types; on a problem a harmless value goes on.
pub(super) struct Check<'a> {
    problems: &'a mut Vec<Problem>,
}

impl<'a> Check<'a> {
    pub(super) fn new(problems: &'a mut Vec<Problem>) -> Self {
        Self { problems }
    }

    pub(super) fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(super) fn problem(&mut self, key: &str, message: impl Into<String>) {
        self.problems.push(Problem::new(key, message));
    }

    /// A whole number from `least` to `most`, both included.
    pub(super) fn range<T: TryFrom<i64> + Default>(
        &mut self,
        key: &str,
        value: i64,
        least: i64,
        most: i64,
    ) -> T {
        if (least..=most).contains(&value)
            && let Ok(value) = T::try_from(value)
        {
            return value;
        }
        self.problem(key, format!("must be from {least} to {most}, not {value}"));
        T::default()
    }

    pub(super) fn url(&mut self, key: &str, text: &str) -> Option<Url> {
        match text.parse() {
            Ok(url) => Some(url),
            Err(error) => {
                self.problem(key, format!("is not an address: {error}"));
                None
            }
        }
    }

    pub(super) fn loopback(&mut self, key: &str, text: &str) -> Option<Url> {
        let url = self.url(key, text)?;
        if !is_loopback(&url) {
            self.problem(
                key,
                "must be a loopback address such as 127.0.0.1; unset it to talk to Discord",
            );
            return None;
        }
        Some(url)
    }
}

/// Whether an address is on this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
