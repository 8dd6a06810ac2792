#include "support/PseudoTranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceginosuyACEGINOSUYz"_s;
    static const QString strange = u"àçéĝîñöšûÿÀÇÉĜÎÑÖŠÛŸž"_s;
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : strange.at(place);
}

QString accented(QStringView text)
{
    QString result;
    for (const QChar letter : text)
        result += accented(letter);
    return result;
}

} // namespace

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    return pseudo(QString::fromUtf8(source));
}

QString PseudoTranslator::pseudo(const QString& source)
{
    static const QRegularExpression kept(u"%L?[0-9n]+|<[^>]*>|&[a-z]+;"_s);
    if (source.isEmpty())
        return source;
    QString result;
    qsizetype from = 0;
    auto matches = kept.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += accented(QStringView(source).sliced(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += accented(QStringView(source).sliced(from));
    const qsizetype longer = (source.size() * 2 + 4) / 5;
    return u'[' + result + u' ' + QString(std::max<qsizetype>(1, longer - 3), u'~') + u']';
}

} // namespace frontpaw::test
