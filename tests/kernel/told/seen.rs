//! A picture as it is seen: its elements with their places, whatever groups they stand in. Read as the writer writes, no further.

use mandate_atlas::geo::PageRect;

/// An element: what it is, its attributes, the text in it, and by how much the groups around it move it.
pub(super) struct Seen {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) text: String,
    moved_px: [f64; 2],
}

/// Everything in a picture but its definitions, in the order in which it is drawn.
pub(super) fn seen(svg: &str) -> Vec<Seen> {
    let (mut seen, mut moves): (Vec<Seen>, Vec<[f64; 2]>) = (Vec::new(), vec![[0.0, 0.0]]);
    for part in svg.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect("a tag ends");
        if tag == "/g" {
            moves.pop();
            continue;
        }
        if tag.starts_with('/') {
            continue;
        }
        let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let pairs = rest.trim_end_matches('/').split("\" ").filter_map(|pair| pair.split_once("=\""));
        let attributes: Vec<_> =
            pairs.map(|(key, value)| (key.to_owned(), value.trim_end_matches('"').to_owned())).collect();
        let last = *moves.last().expect("groups are closed once");
        let element = Seen { name: name.to_owned(), attributes, text: text.to_owned(), moved_px: last };
        if name == "g" {
            let by =
                element.get("transform").and_then(|text| text.strip_prefix("translate(")?.strip_suffix(')'));
            let by = by.and_then(|by| by.split_once(' ')).map_or([0.0, 0.0], |(x, y)| [number(x), number(y)]);
            moves.push([last[0] + by[0], last[1] + by[1]]);
        } else {
            seen.push(element);
        }
    }
    seen
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("{text} is no number"))
}

impl Seen {
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    pub(super) fn has(&self, key: &str, value: &str) -> bool {
        self.get(key) == Some(value)
    }

    fn px(&self, key: &str) -> f64 {
        number(self.get(key).unwrap_or_else(|| panic!("{} has no {key}", self.name)))
    }

    /// Where a text begins, on its base line; or the middle of a circle.
    pub(super) fn place_px(&self) -> [f64; 2] {
        let keys = if self.name == "circle" { ["cx", "cy"] } else { ["x", "y"] };
        [self.px(keys[0]) + self.moved_px[0], self.px(keys[1]) + self.moved_px[1]]
    }

    /// The origin of a path.
    pub(super) fn origin_px(&self) -> [f64; 2] {
        self.moved_px
    }

    pub(super) fn radius_px(&self) -> f64 {
        self.px("r")
    }

    pub(super) fn rect(&self) -> PageRect {
        let [x_px, y_px] = self.place_px();
        PageRect { x_px, y_px, width_px: self.px("width"), height_px: self.px("height") }
    }

    /// Size of the letters of a text, in pixels.
    pub(super) fn size_px(&self) -> f64 {
        self.get("font-size").map_or(12.0, number)
    }

    /// How wide a text is at least: an "i" is a fifth of its height, most letters are half of it.
    pub(super) fn least_px(&self) -> f64 {
        let narrow = self.text.chars().filter(|letter| "ijl.,' :()".contains(*letter)).count();
        let all = self.text.chars().count();
        let letters = u32::try_from(all - narrow).map_or(0.0, f64::from) * 0.45;
        (letters + u32::try_from(narrow).map_or(0.0, f64::from) * 0.2) * self.size_px()
    }
}
