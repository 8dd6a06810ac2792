#pragma once

#include "Finding.h"
#include "IncludeDrawing.h"
#include "SourceFile.h"

#include <QList>

namespace frontpaw::architecture {

struct Include
{
    QString header;
    int line = 0;
    bool angled = false; ///< <…> rather than "…"
};

[[nodiscard]] QList<Include> includesOf(const SourceFile& file);

/// Every part of the program includes only what the drawing gives it. Headers of ui/ are included as "ui/…".
[[nodiscard]] Findings includesOutsideTheDrawing(const SourceFile& file, const IncludeDrawing& drawing);

/// What ui/theme and ui/widgets are made of could serve any program: of ours they include base and each
/// other.
[[nodiscard]] Findings widgetsThatKnowTheClinic(const SourceFile& file, const IncludeDrawing& drawing);

/// A library's build file names no part and no module of Qt that its includes may not.
[[nodiscard]] Findings linksOutsideTheDrawing(const SourceFile& buildFile, const IncludeDrawing& drawing);

/// Every header of a library's face stands in its build file, so that it is compiled alone.
[[nodiscard]] Findings headersNotListed(const SourceFile& header, const QString& buildFileText);

/// <QString>, not <QtCore/QString>; no way up by "..".
[[nodiscard]] Findings unusualIncludes(const SourceFile& file);

/// A .cpp begins with the header of its own name, which so is known to stand alone.
[[nodiscard]] Findings ownHeaderNotFirst(const SourceFile& file);

/// A program that shows no window is not linked to what draws one.
[[nodiscard]] Findings windowLibrariesIn(const QString& programPath, const QByteArray& program);

} // namespace frontpaw::architecture
