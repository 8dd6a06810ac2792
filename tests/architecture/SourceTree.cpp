#include "SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace frontpaw::architecture {

namespace {

const QString top = QStringLiteral(FRONTPAW_SOURCE_DIR);

bool isReadHere(const QString& path)
{
    static const QStringList endings{u".h"_s,  u".cpp"_s,  u".txt"_s, u".cmake"_s, u".md"_s,
                                     u".sh"_s, u".json"_s, u".ini"_s, u".qss"_s,   u".ui"_s};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return path.endsWith(ending); });
}

std::vector<SourceFile> readTree()
{
    std::vector<SourceFile> files;
    const auto read = [&](const QString& path) {
        if (isReadHere(path))
            files.emplace_back(path, textOf(path));
    };
    for (const QString& name : filesIn(QString()))
        read(name);
    for (const QString& folder : foldersIn(QString())) {
        QDirIterator walk(top + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            read(QDir(top).relativeFilePath(walk.next()));
    }
    return files;
}

QStringList entries(const QString& folder, QDir::Filter kind)
{
    QStringList names = QDir(top + u'/' + folder).entryList(kind | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString& name) {
        return name == "build"_L1 || name == "compile_commands.json"_L1 || name.endsWith(".user"_L1);
    });
    return names;
}

} // namespace

const std::vector<SourceFile>& sourceTree()
{
    static const std::vector<SourceFile> files = readTree();
    return files;
}

QString textOf(const QString& path)
{
    QFile file(top + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList foldersIn(const QString& folder)
{
    return entries(folder, QDir::Dirs);
}

QStringList filesIn(const QString& folder)
{
    return entries(folder, QDir::Files);
}

Findings overTheTree(const std::function<Findings(const SourceFile&)>& check)
{
    Findings all;
    for (const SourceFile& file : sourceTree())
        all += check(file);
    return all;
}

} // namespace frontpaw::architecture
