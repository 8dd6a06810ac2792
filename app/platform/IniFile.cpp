#include "platform/IniFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

namespace {

constexpr qint64 most = 256 * 1024;

IniLine parsed(QString text, int number, QString& section)
{
    const QString line = text.trimmed();
    if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
        return {IniLine::Kind::Blank, number, {}, {}};
    if (line.startsWith(u'[') && line.endsWith(u']')) {
        section = line.sliced(1, line.size() - 2).trimmed();
        return {IniLine::Kind::Section, number, section, {}};
    }
    const qsizetype equals = line.indexOf(u'=');
    const QString key = line.first(std::max<qsizetype>(equals, 0)).trimmed();
    if (key.isEmpty())
        return {IniLine::Kind::Malformed, number, {}, {}};
    const QString name = section.isEmpty() ? key : section + u'.' + key;
    return {IniLine::Kind::Value, number, name, line.sliced(equals + 1).trimmed()};
}

} // namespace

IniFile::IniFile(QByteArray text) : m_text(std::move(text))
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (m_text.startsWith(byteOrderMark))
        m_text.remove(0, byteOrderMark.size());
    QString section;
    int number = 0;
    for (const QByteArray& line : m_text.split('\n'))
        m_lines.push_back(parsed(QString::fromUtf8(line), ++number, section));
}

Result<IniFile, IniProblem> IniFile::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return IniFile({});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(IniProblem::Unreadable);
    if (file.size() > most)
        return failure(IniProblem::TooBig);
    return IniFile(file.read(most));
}

QByteArray IniFile::with(const QString& name, const QString& value) const
{
    const qsizetype dot = name.indexOf(u'.');
    const QString section = name.first(dot);
    const QByteArray setting = (name.sliced(dot + 1) + u'=' + value).toUtf8();

    QList<QByteArray> texts = m_text.isEmpty() ? QList<QByteArray>{} : m_text.split('\n');
    qsizetype endOfSection = -1;
    QString current;
    for (const IniLine& line : m_lines) {
        if (line.kind == IniLine::Kind::Section)
            current = line.name;
        if (line.kind == IniLine::Kind::Value && line.name == name) {
            texts[line.number - 1] = setting;
            return texts.join('\n');
        }
        if (current == section && line.kind != IniLine::Kind::Blank)
            endOfSection = line.number;
    }

    if (endOfSection >= 0)
        texts.insert(endOfSection, setting);
    else {
        while (!texts.isEmpty() && texts.last().trimmed().isEmpty())
            texts.removeLast();
        texts << '[' + section.toUtf8() + ']' << setting << QByteArray();
    }
    return texts.join('\n');
}

Result<void, IniProblem> IniFile::write(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(text) == text.size() && file.commit();
    if (!written)
        return failure(IniProblem::Unwritable);
    return {};
}

} // namespace frontpaw::platform
