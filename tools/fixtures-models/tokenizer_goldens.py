"""Writes engine/model/tokenizer/goldens.json: small byte-level BPE tokenizers, one of each pre-tokenizer, trained on a few
sentences, and the tokens that the Rust library makes of many texts with them.

    pip install tokenizers==0.23.3 && python tools/fixtures-models/tokenizer_goldens.py
"""

import json
import pathlib

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

CORPUS = [
    "The library keeps its documents on the desk, and nothing leaves the machine. It's what we'd expect; they've said so.",
    "A tenant who hasn't paid by the 15th of March 2024 owes 3.5 % of 12,450 euros. We'll write, you'll answer, I'm sure.",
    "def total(items):\n    return sum(item.price * 2 for item in items)\n\n\nif x > 0:\n\tprint(total(x))\n",
    "Über die Straße führen größere Wege; naïve façades, œuvre, Ærø, čeština, žluťoučký kůň.",
    "Это короткий текст на русском языке. Η γλώσσα είναι ελληνικά.",
    "这是一个简短的中文句子。これは日本語の文です。한국어 문장입니다.",
    "هذا نص قصير بالعربية. यह हिन्दी में एक वाक्य है।",
    "THE QUICK BROWN FOX'S TAIL. WE'RE, THEY'LL, I'D   spaces    and   more\r\n\r\nlines  \n \n",
]

TEXTS = CORPUS + [
    "",
    " ",
    "  leading and trailing  ",
    "\n\n\n",
    " \n \r\n\t x",
    "It's IT'S it'S can't CAN'T we'Re I'LL they'D 'tis ''s",
    "1234567890 12 123 1,234.56 ٣٤٥ ½ ² Ⅷ ১২৩",
    "a1b22c333d4444e55555",
    "<|im_end|><|im_start|>system\nYou are free<|endoftext|>",
    "👩‍👩‍👧 🇩🇪 ❤️ 🏳️‍🌈 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈",
    "e\u0301 n\u0303 a\u0308 \u1e0b\u0323 \ufb01 \u2126",
    "\ufeffmark \u0085next\u00a0no break\u2003em\u3000wide\u2028line\u200bzero",
    "bell\u0007 escape\u001b null\u0000 delete\u007f \u0093",
    "…—“quoted” ‘single’ ™ € £ § ¶ ©",
    "snake_case camelCase kebab-case UPPER_CASE x==y && !z || (a[0]->b) /* c */ // d",
    "https://example.org/a/b?c=d&e=%20f#g user@example.org C:\\path\\file.txt",
    "word" * 60,
    " " * 70 + "x",
    "\u0345\u0345 ͅ combining first",
    "ﷺ ǅ ŉ ẞ İ ı",
]

QWEN2 = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"
LLAMA3 = QWEN2.replace("|\\p{N}|", "|\\p{N}{1,3}|")


def split(pattern):
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(pattern), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


KINDS = {
    "gpt-2": dict(pre=pre_tokenizers.ByteLevel(add_prefix_space=False)),
    "smollm": dict(
        pre=pre_tokenizers.Sequence(
            [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
        )
    ),
    "qwen2": dict(pre=split(QWEN2), nfc=True),
    "llama-bpe": dict(pre=split(LLAMA3), ignore_merges=True),
}

goldens = []
for name, kind in KINDS.items():
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = kind["pre"]
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=480, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=[]
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    description = json.loads(tokenizer.to_str())
    if kind.get("nfc"):
        tokenizer.normalizer = normalizers.NFC()
        description["normalizer"] = {"type": "NFC"}
    if kind.get("ignore_merges"):
        # Tokens that no merge makes, as Llama 3 has them: only a piece that is one of them as a whole becomes it.
        size = len(description["model"]["vocab"])
        for extra in ["Ġdocuments", "Ġexpect", "12"]:
            if extra not in description["model"]["vocab"]:
                description["model"]["vocab"][extra] = size
                size += 1
        description["model"]["ignore_merges"] = True
    tokenizer = Tokenizer.from_str(json.dumps(description))
    cases = [{"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids} for text in TEXTS]
    size = tokenizer.get_vocab_size()
    description["added_tokens"] = [
        dict(id=size + i, content=text, special=True, single_word=False, lstrip=False, rstrip=False, normalized=False)
        for i, text in enumerate(["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
    ]
    goldens.append({"preTokenizer": name, "vocab": size + 3, "tokenizer": description, "cases": cases})

target = pathlib.Path(__file__).parents[2] / "engine/model/tokenizer/goldens.json"
target.write_text("[\n" + ",\n".join(json.dumps(golden, ensure_ascii=False, separators=(",", ":")) for golden in goldens) + "\n]\n")
