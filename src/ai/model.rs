//! What is known of single models: what their tokens cost, and which fields they take.

/// What is known of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ModelTraits {
    /// Neurons for a million tokens read.
    pub(super) read_per_million: u64,
    /// Neurons for a million tokens written.
    pub(super) written_per_million: u64,
    /// Whether the newer fields are understood: the thinking switch and `max_completion_tokens`.
    pub(super) newer_fields: bool,
}

/// Prices of July 2026 from Cloudflare's price page.
const KNOWN: &[(&str, u64, u64, bool)] = &[
    ("@cf/google/gemma-4-26b-a4b-it", 9_091, 27_273, true),
    ("@cf/zai-org/glm-4.7-flash", 5_500, 36_400, true),
    ("@cf/qwen/qwen3-30b-a3b-fp8", 4_625, 30_475, true),
    ("@cf/meta/llama-3.1-8b-instruct-fp8-fast", 4_119, 34_868, false),
    ("@cf/meta/llama-3.1-8b-instruct-fast", 4_119, 34_868, false),
    ("@cf/meta/llama-3.1-8b-instruct-fp8", 13_778, 26_128, false),
    ("@cf/meta/llama-3.1-8b-instruct", 25_608, 75_147, false),
    ("@cf/ibm-granite/granite-4.0-h-micro", 1_542, 10_158, true),
    ("@cf/openai/gpt-oss-20b", 18_182, 27_273, true),
    ("@cf/openai/gpt-oss-120b", 31_818, 68_182, true),
    ("@cf/meta/llama-3.3-70b-instruct-fp8-fast", 26_668, 204_805, false),
    (
        "@cf/mistralai/mistral-small-3.1-24b-instruct",
        31_876,
        50_488,
        true,
    ),
    ("@cf/meta/llama-4-scout-17b-16e-instruct", 24_545, 77_273, true),
];

/// What is known of `model`; one that is not in the list is taken for an expensive one.
pub(super) fn traits_of(model: &str) -> ModelTraits {
    let known = KNOWN.iter().find(|(name, ..)| *name == model);
    let (read_per_million, written_per_million, newer_fields) = known
        .map_or((50_000, 210_000, true), |(_, read, written, newer)| {
            (*read, *written, *newer)
        });
    ModelTraits {
        read_per_million,
        written_per_million,
        newer_fields,
    }
}

impl ModelTraits {
    /// Cost in thousandths of a neuron, rounded up.
    pub(super) fn millineurons(self, tokens_read: u64, tokens_written: u64) -> u64 {
        let millionths = tokens_read
            .saturating_mul(self.read_per_million)
            .saturating_add(tokens_written.saturating_mul(self.written_per_million));
        millionths.div_ceil(1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usual_answer_costs_what_the_price_page_says() {
        // 1,500 tokens read and 450 written: 25.9 neurons with gemma, 21.9 with the small llama.
        let check = |model: &str, expect: u64| {
            assert_eq!(traits_of(model).millineurons(1500, 450), expect, "{model}");
        };
        check("@cf/google/gemma-4-26b-a4b-it", 25_910);
        check("@cf/meta/llama-3.1-8b-instruct-fp8-fast", 21_870);
        check("somebody/unknown", 169_500);
    }
}
