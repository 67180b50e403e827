//! What is stored and how it is deleted.

use super::{Action, Block, Button, Card, Change, Reply, Tone, Words, listing::typed};

/// What is stored, about whom, and for how long: the truth.
#[must_use]
pub fn privacy(words: Words) -> Reply {
    let command = |path| typed(words, path).into();
    let paragraphs = [
        words.say("privacy-people"),
        words.say_with("privacy-servers", &[("settings", command("settings show"))]),
        words.say_with("privacy-daily", &[("remove", command("daily remove"))]),
        words.say("privacy-questions"),
        words.say("privacy-read"),
        words.say("privacy-log"),
        words.say_with("privacy-delete", &[("delete", command("privacy delete"))]),
    ];
    let card = Card {
        tone: Tone::Answer,
        title: words.say("privacy-title"),
        blocks: paragraphs.into_iter().map(Block::Paragraph).collect(),
        ..Card::default()
    };
    Reply::to_asker(card)
}

/// What would be deleted about the person, and the button that does.
#[must_use]
pub fn forget_me(words: Words) -> Reply {
    confirmation(words, words.say("forget-me-title"), words.say("forget-me-text"), Change::ForgetMe)
}

/// What would be deleted about the server, and the button that does.
#[must_use]
pub fn forget_server(words: Words) -> Reply {
    confirmation(words, words.say("forget-server-title"), words.say("forget-server-text"), Change::ForgetServer)
}

fn confirmation(words: Words, title: String, text: String, change: Change) -> Reply {
    let delete = Button { label: words.say("forget-button"), action: Some(Action::Change(change)) };
    Reply { buttons: vec![delete], ..Reply::to_asker(Card::of(Tone::Uncertain, title, text)) }
}

/// It has been deleted; `something` tells whether there was anything.
#[must_use]
pub fn forgotten(words: Words, something: bool) -> Reply {
    let (title, text) = if something {
        (words.say("forgotten-title"), words.say("forgotten-text"))
    } else {
        (words.say("forgotten-nothing-title"), words.say("forgotten-nothing-text"))
    };
    Reply::to_asker(Card::of(Tone::Answer, title, text))
}
