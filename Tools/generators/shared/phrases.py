"""Texts in three languages: {"en", "ru", "kk"}, each a string or an object of its plural categories.

`{name}` is filled with a value; `{name|form|form}` with the form of a word that goes with the number `name`; `{{` and
`}}` stand for braces. A text that is an object has a form for each category and is chosen by `{count}`."""
import json, re

CATEGORIES = {"kk": ["one", "other"], "ru": ["one", "few", "many"], "en": ["one", "other"]}
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def names_in(text, language, where, fail):
    names = set()
    filled = text.replace("{{", "").replace("}}", "")
    for inside in PLACEHOLDER.findall(filled):
        name, *forms = inside.split("|")
        if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
            fail(where, f"{language}: a placeholder is {{name}}, not {{{inside}}}")
        if forms and (len(forms) != len(CATEGORIES[language]) or not all(forms)):
            fail(where, f"{language}: {{{inside}}} gives the forms {'|'.join(CATEGORIES[language])}")
        names.add(name)
    if re.search(r"[{}]", PLACEHOLDER.sub("", filled)):
        fail(where, f"{language}: a brace stands alone: {text!r}")
    if not text or text != text.strip():
        fail(where, f"{language}: the text is empty or begins or ends with white space")
    return names


def forms_of(text, language, where, fail):
    """The forms in the order of the language's categories; one form when the number does not matter."""
    if isinstance(text, str):
        return [text]
    if not isinstance(text, dict) or list(text) != CATEGORIES[language]:
        fail(where, f"{language}: write a string, or the plural forms {', '.join(CATEGORIES[language])}")
    return [text[c] for c in CATEGORIES[language]]


def check(texts, where, fail, known=None):
    """The forms by language and the placeholders. `known`: the placeholders that may be used."""
    if not isinstance(texts, dict) or set(texts) != set(CATEGORIES):
        given = sorted(texts) if isinstance(texts, dict) else repr(texts)
        fail(where, f"says it in en, ru and kk, not {given}")
    forms = {language: forms_of(texts[language], language, where, fail) for language in CATEGORIES}
    names = {language: set().union(*(names_in(f, language, where, fail) for f in forms[language]))
             for language in CATEGORIES}
    for language in ("ru", "kk"):
        if names[language] != names["en"]:
            fail(where, f"{language}: its placeholders are {sorted(names[language])}, those of en {sorted(names['en'])}")
    if known is not None and names["en"] - set(known):
        fail(where, f"no value for {sorted(names['en'] - set(known))}")
    if any(len(f) > 1 for f in forms.values()):
        if "count" not in names["en"]:
            fail(where, "plural forms are chosen by {count}")
        for language in CATEGORIES:
            if len(forms[language]) == 1:
                forms[language] = forms[language] * len(CATEGORIES[language])
    return forms, names["en"]


def swift(forms):
    """The Swift expression of a phrase."""
    value = lambda fs: quoted(fs[0]) if len(fs) == 1 else f"[{', '.join(map(quoted, fs))}]"
    return f"Phrase(kk: {value(forms['kk'])}, ru: {value(forms['ru'])}, en: {value(forms['en'])})"


def phrase(texts, where, fail, known=None):
    return swift(check(texts, where, fail, known)[0])
