//! A list of facts page by page.

use super::{Action, Button, Words, fact::open_button};
use crate::facts::Fact;

/// How many events a page shows: what fits a phone screen without scrolling.
pub const PAGE_SIZE: usize = 8;
/// Up to this many facts are opened by buttons of their own: one row.
const OPENED_BY_BUTTON: usize = super::limits::BUTTONS_PER_ROW;

/// A part of a list.
pub(super) struct Page<'a, T> {
    /// What stands on it.
    pub(super) shown: &'a [T],
    /// Which page, from 0.
    number: usize,
    /// How many pages there are.
    pages: usize,
}

impl<'a, T> Page<'a, T> {
    /// A page of a list; one past the end is the last one.
    pub(super) fn of(list: &'a [T], page: u16) -> Self {
        let pages = list.len().div_ceil(PAGE_SIZE).max(1);
        let number = usize::from(page).min(pages - 1);
        let first = number * PAGE_SIZE;
        Self { shown: &list[first..list.len().min(first + PAGE_SIZE)], number, pages }
    }

    /// Which of the list are shown: `9 to 16`.
    pub(super) fn range(&self, words: Words) -> String {
        let first = self.number * PAGE_SIZE;
        words.say_with("events-heading", &[("first", (first + 1).into()), ("last", (first + self.shown.len()).into())])
    }

    /// What the list is, and which part of it is shown where that is not all of it.
    pub(super) fn part_of(&self, words: Words, count: String) -> String {
        if self.pages == 1 {
            return count;
        }
        words.say_with("list-part", &[("count", count.into()), ("range", self.range(words).into())])
    }

    /// The buttons that turn the page; none where there is one only.
    pub(super) fn turning(&self, words: Words, action: impl Fn(u16) -> Action) -> Vec<Button> {
        if self.pages == 1 {
            return Vec::new();
        }
        let turn = |to: Option<usize>, key| Button {
            label: words.say(key),
            action: to.and_then(|to| u16::try_from(to).ok()).map(&action),
        };
        let label = words.say_with("events-page", &[("page", (self.number + 1).into()), ("pages", self.pages.into())]);
        vec![
            turn(self.number.checked_sub(1), "events-previous"),
            Button { label, action: None },
            turn(Some(self.number + 1).filter(|&next| next < self.pages), "events-next"),
        ]
    }
}

impl Page<'_, &Fact> {
    /// The buttons that turn the page; where there is one only, those that open its facts, if they are few.
    pub(super) fn buttons(&self, words: Words, action: impl Fn(u16) -> Action) -> Vec<Button> {
        match self.turning(words, action) {
            buttons if buttons.is_empty() && self.shown.len() <= OPENED_BY_BUTTON => {
                self.shown.iter().map(|fact| open_button(words, fact)).collect()
            }
            buttons => buttons,
        }
    }
}
