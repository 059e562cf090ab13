//! Where something stands: numbers the places of a report, and points at them.

use super::report::{Entry, Index, Item, Kind, Pointer, Said, Stands, Topic};
use crate::engine::id::QuestionId;
use crate::engine::pack::{self, Pack};

impl Pointer {
    /// Points at an item, with the entry around it.
    pub(super) fn to(item: &Item, within: Option<&Entry>) -> Self {
        Self {
            entry: within.map(|entry| (entry.id.clone(), before_colon(&entry.name))),
            whole: false,
            question: item.question.clone(),
            label: item.label.clone(),
            place: item.place,
        }
    }

    /// Whether another points into the same entry, or neither into any.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        let [own, theirs] =
            [self, other].map(|pointer| pointer.entry.as_ref().map(|(entry, _)| entry));
        own == theirs
    }

    /// Points at an entry of a list as a whole.
    pub(super) fn to_entry(list: &Item, entry: &Entry) -> Self {
        Self {
            entry: Some((entry.id.clone(), entry.name.clone())),
            whole: true,
            question: list.question.clone(),
            label: list.label.clone(),
            place: if entry.place == 0 {
                list.place
            } else {
                entry.place
            },
        }
    }
}

/// A name that is followed by a label: a full stop between the two would be in the way.
pub(super) fn before_colon(name: &[Said]) -> Vec<Said> {
    let mut name = name.to_vec();
    if let Some(last) = name.last_mut() {
        let words = last
            .text
            .trim_end_matches(['.', '\u{3002}', '\u{6d4}'])
            .len();
        last.text.truncate(words);
    }
    name
}

/// Gives each item that holds or could hold something a place, and each entry that is shown
/// on its own; an item that stands as a heading has that of its entry. Numbers, so that no id of a draft has to be safe in an address.
pub(super) fn number(items: &mut [Item], last: &mut usize) {
    let mut next = || {
        *last += 1;
        *last
    };
    for item in items.iter_mut() {
        item.place = next();
    }
    for item in items {
        let shown = item.kind != Some(Kind::Lines);
        if let Stands::Entries(entries) = &mut item.stands
            && shown
        {
            for entry in entries.iter_mut() {
                *last += 1;
                entry.place = *last;
                number(&mut entry.items, last);
                if entry.named_by_first
                    && let Some(head) = entry.items.first_mut()
                {
                    head.place = entry.place;
                }
            }
            // Entries are shown in place of their list.
            item.place = entries.first().map_or(0, |entry| entry.place);
        }
    }
}

/// The lists of topics of a pack, with where something stands that speaks to each. Of what
/// other people said it points only at their views as the person tells them.
pub(super) fn indexes(
    pack: &Pack,
    own: &[Item],
    others: &[Item],
    words: &dyn Fn(&str) -> String,
) -> Vec<Index> {
    let views = |item: &&Item| {
        let found = pack.find(&item.question);
        found.is_some_and(|(_, question)| question.views)
    };
    let views: Vec<&Item> = others.iter().filter(views).collect();
    let all: Vec<&Item> = own.iter().chain(views).collect();
    let topic = |index: &pack::Index, entry: &pack::IndexEntry| {
        let mut items = Vec::new();
        for question in &entry.questions {
            for item in &all {
                point(item, None, question, &mut items);
            }
        }
        (!items.is_empty()).then(|| Topic {
            id: entry.id.clone(),
            heading: words(&format!("index-{}-{}", index.id, entry.id)),
            items,
            words: if index.copied {
                copied(own, &entry.questions)
            } else {
                Vec::new()
            },
        })
    };
    let index = |index: &pack::Index| {
        let topics = index.entries.iter().filter_map(|entry| topic(index, entry));
        let topics: Vec<Topic> = topics.collect();
        (!topics.is_empty()).then(|| Index {
            id: index.id.clone(),
            copied: index.copied,
            heading: words(&format!("index-{}", index.id)),
            topics,
        })
    };
    pack.indexes.iter().filter_map(index).collect()
}

/// Points at what stands at a question: at each entry of a list that is shown on its own.
fn point(item: &Item, within: Option<&Entry>, wanted: &QuestionId, found: &mut Vec<Pointer>) {
    let found_it = item.question == *wanted;
    match &item.stands {
        Stands::Entries(entries) if item.kind != Some(Kind::Lines) => {
            for entry in entries {
                if found_it {
                    let told = entry.items.iter().any(|item| item.empty().is_none());
                    if told {
                        found.push(Pointer::to_entry(item, entry));
                    }
                } else {
                    for item in &entry.items {
                        point(item, Some(entry), wanted, found);
                    }
                }
            }
        }
        _ if found_it && item.empty().is_none() => found.push(Pointer::to(item, within)),
        _ => {}
    }
}

/// What stands at these questions, in their order.
fn copied(items: &[Item], questions: &[QuestionId]) -> Vec<Item> {
    let told = questions
        .iter()
        .flat_map(|question| items.iter().filter_map(|item| says(item, question)));
    told.collect()
}

/// What an item says at a question: the item itself, or those of its entries that say something
/// there. What others said of an entry is left out.
fn says(item: &Item, wanted: &QuestionId) -> Option<Item> {
    let found_it = item.question == *wanted;
    let Stands::Entries(entries) = &item.stands else {
        let says = found_it && item.empty().is_none() && item.stands != Stands::NothingAdded;
        return says.then(|| item.clone());
    };
    let in_entry = |entry: &Entry| {
        let items = entry.items.iter();
        let items: Vec<Item> = if found_it {
            items
                .filter_map(|item| says(item, &item.question))
                .collect()
        } else {
            items.filter_map(|item| says(item, wanted)).collect()
        };
        (!items.is_empty()).then(|| Entry {
            items,
            others: Vec::new(),
            ..entry.clone()
        })
    };
    let entries: Vec<Entry> = entries.iter().filter_map(in_entry).collect();
    (!entries.is_empty()).then(|| Item {
        stands: Stands::Entries(entries),
        ..item.clone()
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::handover::sample::{self, Teller};
    use crate::handover::{Format, Report, render};

    fn written(report: &Report, format: Format) -> String {
        String::from_utf8(render(report, format)).unwrap()
    }

    #[test]
    fn an_index_points_at_what_is_there_and_names_nothing_that_is_not() {
        let text = written(&sample::zofia().handed_over(), Format::Text);
        let from = text.find("12. Where to find what a plan needs\n").unwrap();
        let to = text.find("14. My words for a form").unwrap();
        assert_eq!(
            &text[from..to],
            "12. Where to find what a plan needs\n\
             This only shows where something stands. It is not a list of what must be there.\n\
             \n\
             What matters to me\n\
             What matters to me\n\
             How I communicate\n\
             \n\
             The main risks, as I see them\n\
             Things I want to do: Jeździć autobusem\n\
             Things I want to do: Gotować samej\n\
             Things I want to do: Go out on my own\n\
             Worries about an option: Option 1, a direct payment\n\
             Worries about an option: Option 3, the council arranges it\n\
             What cannot wait\n\
             \n\
             Who helps me\n\
             What others think: My daughter\n\
             Jeździć autobusem: What helps\n\
             \n\
             13. Where to look before a plan is agreed\n\
             This only shows where something stands. It is not a list of what must be there.\n\
             \n\
             How do I want the money to be used?\n\
             Who handles the money\n\
             \n"
        );
    }

    /// The words of the page from the heading of the form on, each paragraph and heading a line.
    fn to_copy(report: &Report) -> String {
        let page = written(report, Format::Html);
        let page = page.split("<section class=\"copied\">").nth(1).unwrap();
        let page = page.split("</section>").next().unwrap();
        let mut text = String::new();
        for piece in page.replace("<br>", " / ").split('<') {
            let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
            text.push_str(words);
            if ["/p", "/h2", "/h3"].contains(&tag) {
                text.push('\n');
            }
        }
        text
    }

    #[test]
    fn the_words_of_a_form_stand_below_its_headings_in_paragraphs() {
        let mut zofia = sample::zofia();
        zofia.choose("control-money", &[]);
        assert_eq!(
            to_copy(&zofia.handed_over()),
            "My words for a form\n\
             Mark the words below a heading and copy them. All of them stand earlier in this file, too.\n\
             About me\n\
             What matters to me: Moja siostra. / Mój kot.\n\
             How I communicate: Picked from examples: I need people to speak slowly / \
             Added in my own words: I proszę pisać.\n\
             How to help me\n\
             What helps: Córka ze mną\n\
             Worries about an option: Option 1, a direct payment / \
             What would worry me: Picked from examples: Too much to do; Making mistakes\n\
             Worries about an option: Option 3, the council arranges it / \
             What would worry me: Nie znam tych ludzi.\n\
             Risks\n\
             What I want to do: Jeździć autobusem / What helps: Córka ze mną\n\
             What I want to do: Gotować samej\n\
             What I want to do: Picked from examples: Go out on my own\n\
             Money\n\
             Who handles the money: None of these.\n\
             Date\n\
             23 November 2026\n"
        );
        let page = written(&zofia.handed_over(), Format::Html);
        let words = "<span class=\"said\" lang=\"pl\" dir=\"auto\">Moja siostra.</span><br>";
        assert!(page.contains(words), "{page}");
    }

    #[test]
    fn nothing_is_to_be_copied_but_what_the_person_said() {
        for report in [sample::interpreted(), sample::andy()] {
            let form = to_copy(&report);
            for theirs in [
                "She nods",
                "A tidy kitchen",
                "Living alone",
                "forget the flame",
                "worried",
            ] {
                assert!(!form.contains(theirs), "{form}");
            }
            assert!(form.contains("What I want to do: "), "{form}");
            // A heading stands only above words.
            assert!(!form.contains("Money\n"), "{form}");
            assert!(form.contains("\nRisks\nWhat I want"), "{form}");
        }
        let form = to_copy(&sample::interpreted());
        assert!(form.contains("My garden."), "{form}");
    }

    #[test]
    fn there_is_no_index_of_nothing() {
        let text = written(&Teller::alone().handed_over(), Format::Text);
        assert!(!text.contains("Where to "), "{text}");
    }

    #[test]
    fn what_a_helper_wrote_in_the_persons_place_is_in_no_index() {
        let text = written(&sample::interpreted(), Format::Text);
        let index = &text[text.find("Where to find").unwrap()..];
        let index = &index[..index.find("About this file").unwrap()];
        assert!(index.contains("Cook with gas"), "{index}");
        assert!(!index.contains("Living alone"), "{index}");
    }

    #[test]
    fn every_link_leads_to_one_place_of_the_page() {
        for report in sample::all() {
            let page = written(&report, Format::Html);
            let mut places: BTreeMap<&str, usize> = BTreeMap::new();
            for part in page.split(" id=\"").skip(1) {
                *places.entry(&part[..part.find('"').unwrap()]).or_default() += 1;
            }
            assert!(places.values().all(|count| *count == 1), "{places:?}");
            for part in page.split("href=\"").skip(1) {
                let link = &part[..part.find('"').unwrap()];
                let place = link.strip_prefix('#').unwrap();
                assert!(places.contains_key(place), "{link}");
            }
        }
        let page = written(&sample::andy(), Format::Html);
        let link = page.find(">Things I want to do: <").unwrap();
        let link = &page[..link];
        let place = &link[link.rfind("#at-").unwrap() + 1..link.len() - 1];
        let at = page
            .find(&format!("<article class=\"card long\" id=\"{place}\""))
            .unwrap();
        assert!(
            page[at..at + 400].contains("Go to college"),
            "{}",
            &page[at..at + 400]
        );
    }
}
