// The photo of a pet's page: chosen, read away from the window, kept or refused in a sentence.

#include "ui/pets/PetPage.h"

#include "base/Async.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ProblemLine.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

void PetPage::choosePhoto()
{
    auto* dialog = new QFileDialog(this, tr("A photo of %1").arg(m_file.pet.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"photoDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PetPage::takePhoto);
    dialog->open();
}

void PetPage::takePhoto(const QString& file)
{
    m_problem->setProblem({});
    m_photo->setEnabled(false);
    whenDone(m_photos.prepare(file), this, [this](auto photo) {
        m_photo->setEnabled(true);
        if (!photo)
            return tellProblem(sentenceFor(photo.error()));
        clinic::PetChange change;
        change.photo = photo->photo;
        change.thumbnail = photo->thumbnail;
        write(change, tr("The photo is kept."));
    });
}

QString PetPage::sentenceFor(PhotoProblem problem)
{
    switch (problem) {
    case PhotoProblem::Unreadable:
        return tr("This file cannot be read. Nothing was changed; choose another one.");
    case PhotoProblem::FileTooLarge:
        return tr("This file is larger than 20 MB. Nothing was changed; choose a smaller photo.");
    case PhotoProblem::NotAPicture:
        return tr("This is no photo that can be shown (JPEG, PNG, WebP, GIF or BMP). Nothing was changed.");
    case PhotoProblem::TooManyPixels:
        return tr("This picture has more than 50 megapixels. Nothing was changed; choose a smaller one.");
    case PhotoProblem::Damaged:
        return tr("This picture is damaged or breaks off. Nothing was changed; copy it once more, or choose "
                  "another.");
    case PhotoProblem::Busy:
        return tr("Another photo is just being read. Try again in a moment.");
    }
    return {};
}

} // namespace frontpaw::ui
