//! Whoever gives us a file hears within moments that we have it: while somebody waits for that, no work is begun that can wait.

use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit, watch};

use super::App;

/// Work waits no longer than this, however many people come.
const PATIENCE: Duration = Duration::from_millis(500);

/// Messages that are written down at the same time: each takes a connection of a few.
const MESSAGES_AT_ONCE: usize = 2;

/// How many first answers are due.
#[derive(Debug)]
pub(super) struct FirstAnswers {
    n_due: watch::Sender<usize>,
    messages: Semaphore,
}

impl Default for FirstAnswers {
    fn default() -> Self {
        Self {
            n_due: watch::Sender::new(0),
            messages: Semaphore::new(MESSAGES_AT_ONCE),
        }
    }
}

/// A first answer that is due for as long as this lives.
#[derive(Debug)]
pub struct FirstAnswerDue<'a>(&'a FirstAnswers);

impl FirstAnswers {
    fn due(&self) -> FirstAnswerDue<'_> {
        self.n_due.send_modify(|n_due| *n_due += 1);
        FirstAnswerDue(self)
    }

    async fn given(&self, patience: Duration) {
        let mut due = self.n_due.subscribe();
        let none_is_due = due.wait_for(|n_due| *n_due == 0);
        let _in_time = tokio::time::timeout(patience, none_is_due).await;
    }
}

impl Drop for FirstAnswerDue<'_> {
    fn drop(&mut self) {
        self.0.n_due.send_modify(|n_due| *n_due -= 1);
    }
}

impl App {
    /// Somebody waits for a first answer until this is dropped.
    pub fn first_answer_due(&self) -> FirstAnswerDue<'_> {
        self.first_answers.due()
    }

    /// Waits until nobody waits for a first answer, or for half a second.
    pub async fn first_answers_given(&self) {
        self.first_answers.given(PATIENCE).await;
    }

    /// The turn of a message, which nobody expects to be answered within moments: however many come, commands find a connection.
    pub async fn turn_of_message(&self) -> Option<SemaphorePermit<'_>> {
        let turn = self.first_answers.messages.acquire().await.ok();
        self.first_answers_given().await;
        turn
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future as _;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    #[tokio::test]
    async fn work_waits_for_the_last_of_them() {
        let answers = FirstAnswers::default();
        let (first, second) = (answers.due(), answers.due());
        let mut given = pin!(answers.given(Duration::from_secs(3_600)));
        let mut context = Context::from_waker(Waker::noop());
        assert_eq!(given.as_mut().poll(&mut context), Poll::Pending);
        drop(second);
        assert_eq!(given.as_mut().poll(&mut context), Poll::Pending);
        drop(first);
        given.await;
    }

    #[tokio::test]
    async fn work_does_not_wait_for_ever() {
        let answers = FirstAnswers::default();
        let _due = answers.due();
        answers.given(Duration::ZERO).await;
        assert_eq!(*answers.n_due.borrow(), 1);
    }

    #[tokio::test]
    async fn nobody_waits_for_nothing() {
        FirstAnswers::default().given(Duration::from_secs(3_600)).await;
    }
}
