// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView FileBegin = u"gatehouse_";
constexpr QStringView FileEnd = u".qm";
constexpr QStringView PseudoEnd = u"_XA";

bool install(QCoreApplication& application, const QString& name)
{
    auto* ours = new QTranslator(&application);
    const bool isLoaded = ours->load(u":/i18n/"_s % FileBegin % name % FileEnd)
        || ours->load(u":/i18n/"_s % FileBegin % name.section(u'_', 0, 0) % FileEnd);
    if (!isLoaded) {
        delete ours;
        return false;
    }
    const QLocale locale(name);
    QLocale::setDefault(locale);
    auto* qts = new QTranslator(&application); // the texts of Qt's own dialogs
    if (qts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    QCoreApplication::installTranslator(ours);
    return true;
}

} // namespace

QList<preferences::Language> knownLanguages()
{
    QList<preferences::Language> languages;
    const auto files = QDir(u":/i18n"_s).entryList({FileBegin % u'*' % FileEnd});
    for (const QString& file : files) {
        const QString code = file.mid(FileBegin.size(), file.size() - FileBegin.size() - FileEnd.size());
        languages.append({code, code.endsWith(PseudoEnd) ? u"Pseudo"_s : QLocale(code).nativeLanguageName()});
    }
    return languages;
}

void installLanguage(QCoreApplication& application, const QString& wanted)
{
    const QStringList names = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (QString name : names) {
        name.replace(u'-', u'_');
        if (install(application, name == u"C" ? u"en"_s : name))
            return;
    }
}

} // namespace console
