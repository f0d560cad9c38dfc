// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int ExitUsage = 2;

[[noreturn]] void refuse(const QString& sentence)
{
    std::fprintf(stderr, "gatehouse: %s\n", qPrintable(sentence));
    std::exit(ExitUsage);
}

std::optional<widgets::ThemeMode> themeNamed(const QString& name)
{
    if (name == u"light")
        return widgets::ThemeMode::Light;
    if (name == u"dark")
        return widgets::ThemeMode::Dark;
    if (name == u"system")
        return widgets::ThemeMode::System;
    if (!name.isEmpty())
        refuse(u"--theme takes light, dark or system, not “%1”."_s.arg(name));
    return std::nullopt;
}

std::optional<QSize> sizeNamed(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 100 || size.height() < 100)
        refuse(u"--size takes a width and a height, for example 1440x900, not “%1”."_s.arg(text));
    return size;
}

} // namespace

// The command line speaks English, as that of gatehousectl does.
StartOptions StartOptions::read(const QStringList& arguments)
{
    const QCommandLineOption sample(u"sample"_s,
                                    u"Open the sample world: a cluster, its services, a catalog and a gateway."_s);
    const QCommandLineOption workspace(u"workspace"_s, u"Open the workspace in FOLDER instead."_s, u"FOLDER"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or system."_s, u"THEME"_s);
    const QCommandLineOption page(u"page"_s, u"Begin on this page, for example map."_s, u"ID"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, for example 1440x900."_s, u"WxH"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the window, for example de."_s, u"CODE"_s);
    const QCommandLineOption grab(u"grab"_s, u"Write a picture of the window to FILE once data is there, then end."_s,
                                  u"FILE"_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Show the first frame, then end."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Gatehouse: an operations console for APIs published from Kubernetes."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({sample, workspace, theme, page, size, language, grab, selfTest});
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        refuse(u"“%1” is no option; --help lists them."_s.arg(parser.positionalArguments().first()));
    if (parser.isSet(sample) && parser.isSet(workspace))
        refuse(u"--sample and --workspace exclude each other."_s);
    if (parser.isSet(workspace) && parser.value(workspace).isEmpty())
        refuse(u"--workspace takes a folder."_s);
    StartOptions options;
    options.workspace = parser.value(workspace);
    options.page = parser.value(page);
    options.language = parser.value(language);
    options.grabFile = parser.value(grab);
    options.theme = themeNamed(parser.value(theme));
    options.size = sizeNamed(parser.value(size));
    options.isSelfTest = parser.isSet(selfTest);
    return options;
}

} // namespace console
