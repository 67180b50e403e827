//! Timelines and charts: the picture, its words, and its pages.

use serde_json::json;

use super::in_discord;
use crate::support::{shown::ShownMessage, world::World};

/// The size of the only picture of a message.
fn size(world: &World, message: &ShownMessage) -> (u32, u32) {
    let [attachment] = message.attachments.as_slice() else { panic!("one picture: {message}") };
    let png = world.discord.file(&attachment.id);
    let picture = tiny_skia::Pixmap::decode_png(&png).expect("the file is a PNG");
    (picture.width(), picture.height())
}

#[test]
fn a_timeline_is_a_picture_and_the_same_list_as_text() {
    in_discord(|world| async move {
        let timeline = world.member().slash("timeline", &json!({ "from": "1990", "to": "1992" })).await?;
        insta::assert_snapshot!(timeline, @"
        (picture timeline.png: Timeline with 2 events from above to below. 30 September 1990: The two countries open diplomatic relations; 10 May 1992: The Harbin trade fair opens)
        | # Timeline: 1990 to 1992
        | ## 2 events
        | • The two countries open diplomatic relations — 30 September 1990
        | • The Harbin trade fair opens — 10 May 1992
        [The two countries open diplomatic relations] [The Harbin trade fair opens]
        ");
        let (width, height) = size(&world, &timeline);
        assert!(width == 900 && (400..700).contains(&height), "{width} by {height}");
        Ok(())
    });
}

#[test]
fn a_timeline_turns_its_pages_with_its_picture() {
    in_discord(|world| async move {
        let first = world.member().slash("timeline", &json!({})).await?;
        let second = world.member().presses(&first, "Later").await?;
        assert!(second.is_edit && second.id == first.id);
        insta::assert_snapshot!(second, @r"
        (picture timeline.png: Timeline with 3 events from above to below. 17 May 1999: The Pohang trade fair opens; 18 May 2000: The Sochi trade fair opens; February 2001: The *starred* [bracket] @everyone paper)
        | # Timeline: Russia and Korea
        | ## 11 events, 9 to 11
        | • The Pohang trade fair opens — 17 May 1999
        | • The Sochi trade fair opens — 18 May 2000
        | • The \*starred\* \[bracket\] \@everyone paper — February 2001
        [Earlier] [2 of 2 (disabled)] [Later (disabled)]
        ");
        assert!(size(&world, &second).1 < size(&world, &first).1, "fewer events make a lower picture");
        Ok(())
    });
}

#[test]
fn a_period_alone_is_all_that_is_asked_for() {
    in_discord(|world| async move {
        for (from, count) in
            [("1993-1995", "3 events"), ("1990s", "9 events"), ("since 1999", "3 events"), ("1999", "3 events")]
        {
            let timeline = world.member().slash("timeline", &json!({ "from": from })).await?;
            assert!(timeline.to_text().contains(&format!("## {count}")), "{from}: {timeline}");
        }
        Ok(())
    });
}

#[test]
fn a_timeline_of_what_nobody_knows_is_refused_kindly() {
    in_discord(|world| async move {
        for options in [json!({ "from": "soon" }), json!({ "person": "Nobody" }), json!({ "to": "1600" })] {
            let reply = world.member().slash("timeline", &options).await?;
            assert!(reply.is_ephemeral() && reply.attachments.is_empty(), "{reply}");
        }
        Ok(())
    });
}

#[test]
fn trade_is_a_chart_that_says_whose_statistics_it_shows() {
    in_discord(|world| async move {
        let trade = world.member().slash("trade", &json!({})).await?;
        insta::assert_snapshot!(trade, @"
        (picture trade.png: Chart of one figure of yearly trade from 1990 to 1990. All of them stand in the list as text.)
        | # Trade between South Korea and Russia
        | Figures as their sources give them. They differ by who counts, what is counted and when; none is corrected here.
        | ## One entry
        | • [1990: both directions 889 million US dollars](https://example.org/gazette) — statistics: Ministry of Trade
        ");
        assert_eq!(size(&world, &trade).0, 1000);
        let none = world.member().slash("trade", &json!({ "to": "1900" })).await?;
        insta::assert_snapshot!(none, @"
        (only you see this)
        | # I have no trade figures for that time
        | My first are from the 1980s. Leave the years out to see all of them.
        ");
        Ok(())
    });
}
