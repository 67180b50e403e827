//! Panics while answering: caught where they happen, and kept from the log as far as they may quote a person.
//!
//! A panic's text can hold what somebody typed (slicing a text in the middle of a character quotes it), so that a caught
//! panic is remembered by its place in the sources alone. It does not decide what the person is told.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    fmt,
    future::poll_fn,
    panic::{self, AssertUnwindSafe, PanicHookInfo},
    pin::pin,
    sync::Once,
    task::Poll,
};

thread_local! {
    /// Whether this thread is inside [`catch`]: the hook then stays silent, because the caller logs.
    static CATCHING: Cell<bool> = const { Cell::new(false) };
    /// Where the last caught panic of this thread happened.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A panic that was caught.
#[derive(Debug)]
pub(super) struct Panicked {
    /// The file and line, known once [`install`] was called.
    place: Option<String>,
}

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a panic at {}", self.place.as_deref().unwrap_or("an unknown place"))
    }
}

/// Replaces the hook that prints a panic's text by one that withholds what may quote a person. Once per process.
pub(super) fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| panic::set_hook(Box::new(heard)));
}

fn heard(info: &PanicHookInfo<'_>) {
    let place = info.location().map(ToString::to_string);
    if CATCHING.get() {
        PLACE.set(place);
    } else {
        tracing::error!(place, reason = fixed_text(info.payload()), "panicked outside of an answer");
    }
}

/// The text of a panic, where it is one that stands in the sources and so quotes nobody.
fn fixed_text(payload: &(dyn Any + Send)) -> &'static str {
    payload.downcast_ref::<&'static str>().copied().unwrap_or("withheld, as it may quote a person")
}

/// Runs the work; a panic in it becomes an error.
pub(super) fn catch<T>(work: impl FnOnce() -> T) -> Result<T, Panicked> {
    let outer = CATCHING.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    CATCHING.set(outer);
    result.map_err(|_payload| Panicked { place: PLACE.take() })
}

/// Runs the future to its end; a panic in it becomes an error.
pub(super) async fn guard<F: Future>(future: F) -> Result<F::Output, Panicked> {
    let mut future = pin!(future);
    poll_fn(|context| match catch(|| future.as_mut().poll(context)) {
        Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
        Ok(Poll::Pending) => Poll::Pending,
        Err(panicked) => Poll::Ready(Err(panicked)),
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What only a person could have typed.
    const TYPED: &str = "где Сеул";

    #[test]
    fn a_panic_is_known_by_its_place_and_not_by_its_text() {
        // Like `install`, but the panics of other tests keep their text.
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| if CATCHING.get() { heard(info) } else { previous(info) }));
        let panicked = catch(|| TYPED[..1].len()).unwrap_err();
        let text = panicked.to_string();
        assert!(text.contains("panics.rs:"), "{text}");
        assert!(!text.contains("Сеул"), "{text}");
    }

    #[tokio::test]
    async fn a_panic_after_a_pause_is_caught_as_well() {
        let panicked = guard(async {
            tokio::task::yield_now().await;
            panic!("on purpose");
        });
        let result: Result<(), Panicked> = panicked.await;
        assert!(result.is_err());
        assert_eq!(guard(async { 7 }).await.unwrap(), 7);
    }

    #[test]
    fn only_a_fixed_text_is_repeated() {
        assert_eq!(fixed_text(&"index out of range"), "index out of range");
        assert_eq!(fixed_text(&TYPED.to_owned()), "withheld, as it may quote a person");
    }
}
