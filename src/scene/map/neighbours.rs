use super::{Context, row_of};
use crate::{
    geo::{Direction, LonLat, Shapes, neighbour},
    model::{Code, Country, Id},
    order,
};

/// Where the arrow keys lead from each country: to its neighbours on the globe, whichever frame they stand in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Neighbours {
    codes: Vec<Code>,
    places: Vec<LonLat>,
}

impl Neighbours {
    /// The neighbours among the countries of the dataset that have a shape, in its order.
    #[must_use]
    pub fn of(context: &Context, shapes: &Shapes) -> Self {
        let known = shapes.countries.iter();
        let mut known: Vec<(Id<Country>, LonLat)> =
            known.filter_map(|shape| Some((row_of(context, &shape.code)?, shape.anchor))).collect();
        order::by_key(&mut known, |(id, _)| *id);
        let codes = known.iter().map(|(id, _)| context.data.countries[*id].code.clone()).collect();
        Self { codes, places: known.into_iter().map(|(_, place)| place).collect() }
    }

    /// The country next to `from` in a direction.
    #[must_use]
    pub fn next(&self, from: &Code, direction: Direction) -> Option<&Code> {
        let index = self.codes.iter().position(|code| code == from)?;
        self.codes.get(neighbour(&self.places, index, direction)?)
    }

    /// The country that the keyboard meets first: the westernmost.
    #[must_use]
    pub fn first(&self) -> Option<&Code> {
        let west = |&index: &usize| self.places[index].lon_deg;
        let first = (0..self.codes.len()).min_by(|a, b| west(a).total_cmp(&west(b)))?;
        self.codes.get(first)
    }
}
