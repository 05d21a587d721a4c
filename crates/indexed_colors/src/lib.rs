//! The 256 colors that a picture is kept in. It names nothing of Pacenote, and is optimized in every build: each picture of every
//! test goes through it.
//!
//! A picture has a few dozen colors of its own and some thousand mixtures along the edges of lines and letters. Kept as one
//! byte a pixel it is a third of the work to compress and half the size to send.

/// A color of a picture: red, green, blue.
type Rgb = [u8; 3];

/// As many colors as a byte tells apart.
const COLORS: usize = 256;

/// Colors that differ in the two lowest bits alone look alike.
const BIN_BITS: u32 = 6;

/// The colors of a picture that look alike.
#[derive(Clone, Copy, Debug)]
struct Bin {
    /// The one of the longest run in a row: where an area and an edge look alike, the area keeps its color.
    color: Rgb,
    run_px: u32,
    count_px: u32,
}

/// The colors of a picture and, for everything that looks alike, which of them shows it.
#[derive(Debug)]
pub struct IndexedColors {
    colors: Vec<Rgb>,
    /// By [`bin_of`]: 1 + the position in `shown`, 0 where no pixel is.
    slots: Vec<u16>,
    /// The color of every bin.
    shown: Vec<u8>,
}

impl IndexedColors {
    /// Of pixels of four bytes: red, green, blue, opacity.
    ///
    /// Starts with the most common color and goes on with the one that is shown worst, counted by its pixels and by the square
    /// of how far it is from the colors so far. All colors are of the picture: its areas stay as they are.
    pub fn of(pixels: &[[u8; 4]]) -> Self {
        let (slots, bins) = binned(pixels);
        let (colors, shown) = chosen(&bins);
        Self { colors, slots, shown }
    }

    /// Red, green and blue of every color.
    pub fn bytes(&self) -> Vec<u8> {
        self.colors.as_flattened().to_vec()
    }

    /// Which color shows a pixel of this picture.
    fn index(&self, pixel: [u8; 4]) -> u8 {
        let slot = self.slots.get(bin_of(pixel)).copied().unwrap_or_default();
        usize::from(slot)
            .checked_sub(1)
            .and_then(|bin| self.shown.get(bin))
            .copied()
            .unwrap_or_default()
    }

    /// Replaces the pixels of the picture by the numbers of their colors, one byte each at the front of the same memory.
    pub fn close_up<'a>(&self, pixels: &'a mut [u8]) -> &'a mut [u8] {
        let count = pixels.len() / 4;
        let mut at = 0;
        while let Some((pixel, run)) = pixels.get(at * 4..).and_then(first_run) {
            // Behind what is still to be read: a number is shorter than its pixel.
            if let Some(target) = pixels.get_mut(at..at + run) {
                target.fill(self.index(pixel));
            }
            at += run;
        }
        pixels.get_mut(..count).unwrap_or_default()
    }
}

/// Pixels that are compared at once.
const BLOCK: usize = 16;

/// The first pixel, and how many in a row are the same; `None` where there is none. Most of a picture is areas, and these are
/// compared a block at a time; most runs are edges of a pixel or two.
fn first_run(pixels: &[u8]) -> Option<([u8; 4], usize)> {
    let (pixels, _) = pixels.as_chunks::<4>();
    let (&first, rest) = pixels.split_first()?;
    let alike = |pixels: &[[u8; 4]]| pixels.iter().take_while(|&&pixel| pixel == first).count();
    let near = alike(rest.get(..BLOCK).unwrap_or(rest));
    if near < BLOCK {
        return Some((first, near + 1));
    }
    let (blocks, _) = rest.as_chunks::<BLOCK>();
    let whole = blocks
        .iter()
        .take_while(|block| {
            let first = u32::from_ne_bytes(first);
            block
                .iter()
                .fold(0, |differs, &pixel| differs | (u32::from_ne_bytes(pixel) ^ first))
                == 0
        })
        .count();
    let same = whole * BLOCK;
    Some((first, same + alike(rest.get(same..).unwrap_or_default()) + 1))
}

/// The number of the bin of a pixel.
fn bin_of([red, green, blue, _]: [u8; 4]) -> usize {
    let short = |channel: u8| usize::from(channel >> (8 - BIN_BITS));
    (short(red) << (2 * BIN_BITS)) | (short(green) << BIN_BITS) | short(blue)
}

/// Every bin that has pixels, and 1 + its position by its number. Pictures have some thousand bins; what is more than two bytes count
/// goes with the last one.
fn binned(pixels: &[[u8; 4]]) -> (Vec<u16>, Vec<Bin>) {
    let mut slots = vec![0_u16; 1 << (3 * BIN_BITS)];
    let mut bins: Vec<Bin> = Vec::new();
    let mut rest = pixels.as_flattened();
    while let Some((pixel, run)) = first_run(rest) {
        rest = rest.get(run * 4..).unwrap_or_default();
        let [red, green, blue, _] = pixel;
        let run_px = u32::try_from(run).unwrap_or(u32::MAX);
        let Some(slot) = slots.get_mut(bin_of(pixel)) else {
            continue;
        };
        if *slot == 0 && bins.len() < usize::from(u16::MAX) {
            bins.push(Bin {
                color: [red, green, blue],
                run_px: 0,
                count_px: 0,
            });
        }
        if *slot == 0 {
            *slot = u16::try_from(bins.len()).unwrap_or(u16::MAX);
        }
        if let Some(bin) = bins.get_mut(usize::from(*slot).wrapping_sub(1)) {
            bin.count_px = bin.count_px.saturating_add(run_px);
            if run_px > bin.run_px {
                (bin.run_px, bin.color) = (run_px, [red, green, blue]);
            }
        }
    }
    (slots, bins)
}

/// The colors that leave the least error, and for every bin which of them is nearest.
fn chosen(bins: &[Bin]) -> (Vec<Rgb>, Vec<u8>) {
    let channel = |at: usize| -> Vec<f32> {
        bins.iter()
            .map(|bin| f32::from(bin.color.get(at).copied().unwrap_or_default()))
            .collect()
    };
    let (red, green, blue) = (channel(0), channel(1), channel(2));
    #[expect(clippy::cast_precision_loss, reason = "a weight")]
    let weights: Vec<f32> = bins.iter().map(|bin| bin.count_px as f32).collect();
    let mut distance2 = vec![f32::MAX; bins.len()];
    // As wide as a distance, so that a processor takes several of both at once.
    let mut shown = vec![0_u32; bins.len()];
    let mut colors = Vec::with_capacity(COLORS.min(bins.len()));
    let common = (0..bins.len()).max_by_key(|&at| bins.get(at).map(|bin| bin.count_px));
    let mut next = common;
    while let Some(at) = next {
        let Some(bin) = bins.get(at) else { break };
        let number = u32::try_from(colors.len()).unwrap_or(u32::MAX);
        colors.push(bin.color);
        let [r, g, b] = bin.color.map(f32::from);
        for ((((red, green), blue), distance2), shown) in red
            .iter()
            .zip(&green)
            .zip(&blue)
            .zip(&mut distance2)
            .zip(&mut shown)
        {
            let (red, green, blue) = (red - r, green - g, blue - b);
            let here = red * red + green * green + blue * blue;
            *shown = if here < *distance2 { number } else { *shown };
            *distance2 = if here < *distance2 { here } else { *distance2 };
        }
        if colors.len() == COLORS {
            break;
        }
        next = worst(&distance2, &weights);
    }
    let shown = shown
        .into_iter()
        .map(|number| u8::try_from(number).unwrap_or(u8::MAX));
    (colors, shown.collect())
}

/// The bin that is shown worst; `None` where all are shown as they are.
fn worst(distance2: &[f32], weights: &[f32]) -> Option<usize> {
    /// Maxima that are kept side by side.
    const LANES: usize = 8;
    let (distance_blocks, distances_left) = distance2.as_chunks::<LANES>();
    let (weight_blocks, weights_left) = weights.as_chunks::<LANES>();
    let mut most = [0.0_f32; LANES];
    for (distances2, weights) in distance_blocks.iter().zip(weight_blocks) {
        for ((most, distance2), weight) in most.iter_mut().zip(distances2).zip(weights) {
            let error = distance2 * weight;
            *most = if error > *most { error } else { *most };
        }
    }
    let left = distances_left.iter().zip(weights_left);
    let most = left
        .map(|(distance2, weight)| distance2 * weight)
        .chain(most)
        .fold(0.0, f32::max);
    let mut errors = distance2
        .iter()
        .zip(weights)
        .map(|(distance2, weight)| distance2 * weight);
    errors.position(|error| error >= most).filter(|_| most > 0.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{COLORS, IndexedColors, Rgb, first_run};

    /// What the picture looks like when it is read again.
    fn shown(pixels: &[[u8; 4]]) -> Vec<Rgb> {
        let colors = IndexedColors::of(pixels);
        assert!(colors.colors.len() <= COLORS);
        let mut bytes = pixels.as_flattened().to_vec();
        let indices = colors.close_up(&mut bytes);
        assert_eq!(indices.len(), pixels.len());
        indices
            .iter()
            .map(|&index| colors.colors[usize::from(index)])
            .collect()
    }

    #[test]
    fn a_run_ends_where_the_color_does() {
        let check = |first: usize, second: usize| {
            let mut pixels = vec![[1, 2, 3, 255]; first];
            pixels.extend(vec![[1, 2, 4, 255]; second]);
            let found = first_run(pixels.as_flattened());
            assert_eq!(found, Some(([1, 2, 3, 255], first)), "{first} {second}");
        };
        for length in [1, 2, 15, 16, 17, 18, 33, 1000] {
            check(length, 0);
            check(length, 1);
            check(length, 40);
        }
        assert_eq!(first_run(&[]), None);
    }

    #[test]
    fn an_empty_picture_has_no_colors() {
        assert!(shown(&[]).is_empty());
    }

    #[test]
    fn every_color_there_is_fits_in() {
        let every = || (0..=u8::MAX).step_by(4);
        let mut pixels = vec![[200, 100, 50, 255]; 8_000];
        pixels.extend(
            every().flat_map(|red| {
                every().flat_map(move |green| every().map(move |blue| [red, green, blue, 255]))
            }),
        );
        let shown = shown(&pixels);
        assert!(shown.iter().take(8_000).all(|&color| color == [200, 100, 50]));
    }

    proptest! {
        #[test]
        fn few_colors_stay_as_they_are(
            palette in prop::collection::btree_set(prop::array::uniform3(0_u8..64), 1..=COLORS),
            picks in prop::collection::vec(any::<prop::sample::Index>(), 1..3_000),
        ) {
            // One color a bin: they do not look alike.
            let palette: Vec<Rgb> = palette.into_iter().map(|color| color.map(|channel| channel * 4 + 1)).collect();
            let wanted: Vec<Rgb> = picks.iter().map(|pick| *pick.get(&palette)).collect();
            let pixels: Vec<[u8; 4]> = wanted.iter().map(|&[red, green, blue]| [red, green, blue, 255]).collect();
            prop_assert_eq!(shown(&pixels), wanted);
        }

        #[test]
        fn an_area_keeps_its_color_among_thousands_of_others(area in any::<Rgb>(), noise in prop::collection::vec(any::<Rgb>(), 0..4_000)) {
            let mut pixels = vec![[area[0], area[1], area[2], 255]; 8_000];
            pixels.extend(noise.iter().map(|&[red, green, blue]| [red, green, blue, 255]));
            let shown = shown(&pixels);
            prop_assert!(shown.iter().take(8_000).all(|&color| color == area));
        }
    }
}
