#pragma once

#include "Finding.h"
#include "SourceFile.h"

#include <QString>
#include <QStringList>

namespace frontpaw::architecture {

/// Folders and files that `folder` may hold ("" is the top).
[[nodiscard]] Findings namesOutsideTheLayout(const QString& folder, const QStringList& folders,
                                             const QStringList& files);

[[nodiscard]] Findings missingPragmaOnce(const SourceFile& file);

/// Names that say nothing: Manager, Helper, Utils, Data, Info.
[[nodiscard]] Findings emptyNames(const SourceFile& file);

/// Sizes that should make one stop and think. They are told, not refused.
[[nodiscard]] Findings largeFiles(const SourceFile& file);
[[nodiscard]] Findings longFunctions(const SourceFile& file);

} // namespace frontpaw::architecture
