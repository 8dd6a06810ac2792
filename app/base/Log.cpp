#include "base/Log.h"

#include <QRegularExpression>

namespace frontpaw {

Q_LOGGING_CATEGORY(lcStart, "frontpaw.start", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "frontpaw.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDelivery, "frontpaw.delivery", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "frontpaw.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "frontpaw.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesk, "frontpaw.desk", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "frontpaw.ui", QtInfoMsg)

namespace {

QString withoutControls(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool breaks = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                            c.category() == QChar::Separator_Line ||
                            c.category() == QChar::Separator_Paragraph;
        line += breaks ? QChar(u' ') : c;
    }
    return line;
}

} // namespace

QString redacted(QStringView text)
{
    // An id is the one long run that stays: it is how a reader finds the rest.
    static const QRegularExpression sensitive(
        QStringLiteral(R"((?<id>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b))"
                       R"(|(?<blob>[A-Za-z0-9+/_=]{24,}))"
                       R"(|(?<digits>\+?\p{Nd}(?:[\s\-().]{0,2}\p{Nd}){3,}))"),
        QRegularExpression::UseUnicodePropertiesOption);

    const QString line = withoutControls(text);
    QString out;
    out.reserve(line.size());
    qsizetype from = 0;
    auto matches = sensitive.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(line).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.capturedLength(QStringLiteral("id")) > 0)
            out += match.capturedView();
        else if (match.capturedLength(QStringLiteral("blob")) > 0)
            out += u'…';
        else
            out += u'…' + match.captured().last(2);
    }
    out += QStringView(line).sliced(from);
    return out;
}

} // namespace frontpaw
