"""Marks English text with the names that spaCy finds, for scripts/train/sources/english.ts.

Made by hand once; what it writes is not part of the repository. The spans are what the two pipelines say; which of
them are believed, and where, is decided by the reader of these files.

    python scripts/train/silver/english.py --data ../shared/data --out ../silver [--small NAME] [--medium NAME]

Needs spaCy 3.8 with the pipelines en_core_web_sm 3.8 and en_core_web_md 3.8 (`--small` and `--medium`: their package or
folder, if it is called otherwise); both are by Explosion, MIT. They were trained on OntoNotes 5, so that the labels are
those of OntoNotes.

Writes OUT/en-SOURCE.jsonl, a row a sentence: {"text", "gold"?, "medium", "small"}, each list of spans
{"start", "end", "label"} with offsets in UTF-16 code units; `gold` holds the row's own marks, under `type`.
"""

import argparse
import json
from pathlib import Path

import spacy

LABELS = {
    "PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE",
}  # fmt: skip
LEADING = ("the ", "The ", "THE ", "a ", "an ", "A ", "this ", "its ", "his ", "her ", "their ")
TRAILING = ("'s", "’s", "'", "’", " 's", " ’s", " '")
UNUSED = ["parser", "tagger", "attribute_ruler", "lemmatizer"]


def labelled_rows(path):
    return [
        {"text": row["text"], "gold": row["entities"]}
        for row in map(json.loads, path.read_text("utf8").splitlines())
    ]


def aligned_rows(path, side):
    return [
        {"text": sentence}
        for row in map(json.loads, path.read_text("utf8").splitlines())
        for sentence in row[side]
    ]


def code_units(text):
    """The offset in UTF-16 code units of each character, and of the end."""
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return [*offsets, at]


def spans(doc):
    offsets = code_units(doc.text)
    found = []
    for entity in doc.ents:
        if entity.label_ not in LABELS:
            continue
        start, end = entity.start_char, entity.end_char
        # A determiner and a possessive are no part of a name here, other than in OntoNotes.
        if entity.label_ != "WORK_OF_ART":
            for prefix in LEADING:
                if doc.text.startswith(prefix, start, end):
                    start += len(prefix)
                    break
        for suffix in sorted(TRAILING, key=len, reverse=True):
            if doc.text.endswith(suffix, start, end):
                end -= len(suffix)
                break
        while start < end and doc.text[start].isspace():
            start += 1
        while start < end and doc.text[end - 1].isspace():
            end -= 1
        if start < end:
            found.append({"start": offsets[start], "end": offsets[end], "label": entity.label_})
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--small", default="en_core_web_sm")
    parser.add_argument("--medium", default="en_core_web_md")
    options = parser.parse_args()
    data = options.data
    sources = {
        "ewt": labelled_rows(data / "ner-en-uner-ewt/train/en.jsonl"),
        "ntrex": aligned_rows(data / "align-ntrex/dev/en-ko.gold.jsonl", "src"),
        "koen": aligned_rows(data / "align-koen-news/dev/ko-en.gold.jsonl", "tgt"),
    }
    medium = spacy.load(options.medium, exclude=UNUSED)
    small = spacy.load(options.small, exclude=UNUSED)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, rows in sources.items():
        texts = [row["text"] for row in rows]
        with (options.out / f"en-{name}.jsonl").open("w", encoding="utf8") as out:
            for row, by_medium, by_small in zip(rows, medium.pipe(texts), small.pipe(texts), strict=True):
                row["medium"] = spans(by_medium)
                row["small"] = spans(by_small)
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
