#include "search/SearchFold.h"

#include <QList>

namespace frontpaw::storage {

namespace {

/// Marks that people leave out when they type: accents and strokes, Hebrew points, Arabic vowels. Not nukta
/// (7), virama (9) and vowel signs (0), without which an Indian word is another one.
bool isDiacritic(char32_t c)
{
    if (QChar::category(c) != QChar::Mark_NonSpacing)
        return false;
    const auto combining = static_cast<int>(QChar::combiningClass(c));
    return combining == 1 || (combining >= 10 && combining <= 36) || combining >= 200;
}

bool isApostrophe(char32_t c)
{
    return c == u'\'' || c == u'`' || c == 0x2018 || c == 0x2019 || c == 0x02BC;
}

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Symbol_Other;
}

/// Most Indian letters are neither taken apart nor have a case: no need to ask the normalizer.
bool isPlain(char32_t c)
{
    return c >= 0x0900 && QChar::decompositionTag(c) == QChar::NoDecomposition &&
           QChar::toCaseFolded(c) == c && !(c >= 0xAC00 && c <= 0xD7A3);
}

class Folder
{
public:
    explicit Folder(qsizetype size) { m_out.reserve(size); }

    template <class Origin>
    void add(char32_t c, const Origin& origin)
    {
        if (c < 0x80 || isPlain(c)) {
            emitOne(c < 0x80 ? static_cast<char32_t>(QChar::toLower(c)) : c, origin);
            return;
        }
        if (c == 0xDF || c == 0x1E9E) { // sharp s, which QString folds to itself
            emitOne(U's', origin);
            emitOne(U's', origin);
            return;
        }
        const QString parts = QStringView(QChar::fromUcs4(c))
                                  .toString()
                                  .normalized(QString::NormalizationForm_KD)
                                  .toCaseFolded()
                                  .normalized(QString::NormalizationForm_KD);
        for (const char32_t part : parts.toUcs4())
            emitOne(part, origin);
    }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    template <class Origin>
    void emitOne(char32_t c, const Origin& origin)
    {
        if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::isDigit(c))
            c = U'0' + static_cast<char32_t>(digit);
        else if (isDiacritic(c) || isApostrophe(c) || QChar::category(c) == QChar::Other_Format)
            return;
        else if (!isWordPart(c)) {
            m_space = !m_out.isEmpty();
            return;
        }
        if (m_space) {
            m_out += ' ';
            origin(1);
            m_space = false;
        }
        const qsizetype before = m_out.size();
        appendUtf8(c);
        origin(m_out.size() - before);
    }

    void appendUtf8(char32_t c)
    {
        const auto byte = [this](char32_t value) { m_out += static_cast<char>(value); };
        if (c < 0x80) {
            byte(c);
        } else if (c < 0x800) {
            byte(0xC0U | (c >> 6U));
            byte(0x80U | (c & 0x3FU));
        } else if (c < 0x10000) {
            byte(0xE0U | (c >> 12U));
            byte(0x80U | ((c >> 6U) & 0x3FU));
            byte(0x80U | (c & 0x3FU));
        } else {
            byte(0xF0U | (c >> 18U));
            byte(0x80U | ((c >> 12U) & 0x3FU));
            byte(0x80U | ((c >> 6U) & 0x3FU));
            byte(0x80U | (c & 0x3FU));
        }
    }

    QByteArray m_out;
    bool m_space = false;
};

/// Calls `each(code point, index)`.
template <class Each>
void forEachCharacter(QStringView text, const Each& each)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype start = i;
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        each(c, static_cast<int>(start));
    }
}

} // namespace

QByteArray folded(QStringView text)
{
    Folder folder(text.size());
    forEachCharacter(text, [&](char32_t c, int) { folder.add(c, [](qsizetype) {}); });
    return folder.take();
}

FoldedText foldedWithOrigin(QStringView text)
{
    FoldedText result;
    Folder folder(text.size());
    forEachCharacter(text, [&](char32_t c, int at) {
        folder.add(c, [&](qsizetype bytes) {
            result.origin.insert(result.origin.end(), static_cast<std::size_t>(bytes), at);
        });
    });
    result.bytes = folder.take();
    result.origin.push_back(static_cast<int>(text.size()));
    return result;
}

} // namespace frontpaw::storage
