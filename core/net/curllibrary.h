// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libcurl's functions, found when somebody makes the first HttpClient and not when the program starts: a gateway that
// serves asks no server, and libcurl comes with thirty libraries whose private pages are a megabyte.

#include "core/base/result.h"

#include <curl/curl.h>

namespace net {

struct CurlLibrary
{
    // The ABI of libcurl since 2006.
    static constexpr const char* Name = "libcurl.so.4";

    // Any thread, any number of times; it stays loaded. NotFound, with the package to install, where the loader does
    // not find the file, or finds another library under its name.
    [[nodiscard]] static base::Result<CurlLibrary> load(const char* file = Name);

    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_easy_setopt) easySetOption = nullptr;
    decltype(&curl_easy_getinfo) easyGetInfo = nullptr;
    decltype(&curl_easy_strerror) easyErrorText = nullptr;
    decltype(&curl_multi_init) multiInit = nullptr;
    decltype(&curl_multi_cleanup) multiCleanup = nullptr;
    decltype(&curl_multi_add_handle) multiAdd = nullptr;
    decltype(&curl_multi_remove_handle) multiRemove = nullptr;
    decltype(&curl_multi_perform) multiPerform = nullptr;
    decltype(&curl_multi_poll) multiPoll = nullptr;
    decltype(&curl_multi_info_read) multiReadInfo = nullptr;
    decltype(&curl_multi_wakeup) multiWakeUp = nullptr;
    decltype(&curl_slist_append) listAppend = nullptr;
    decltype(&curl_slist_free_all) listFree = nullptr;
};

} // namespace net
