// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curllibrary.h"

#include <dlfcn.h>

namespace net {

namespace {

std::string loaderError()
{
    const char* text = dlerror(); // NOLINT(concurrency-mt-unsafe): of this thread, in glibc
    return text ? text : "";
}

// Finds one after the other, and remembers the first that is not there.
class Finder
{
public:
    explicit Finder(void* library)
        : m_library(library)
    { }

    template<typename Function>
    void find(Function& function, const char* name)
    {
        void* found = dlsym(m_library, name);
        if (!found && m_missing.empty())
            m_missing = loaderError();
        function = reinterpret_cast<Function>(found); // NOLINT: how POSIX hands out functions
    }
    [[nodiscard]] const std::string& missing() const { return m_missing; }

private:
    void* m_library;
    std::string m_missing;
};

base::Failure unusable(const char* file, std::string detail)
{
    return base::fail(base::Error::Kind::NotFound,
                      base::translate("net",
                                      "Servers cannot be asked: the library %1 cannot be loaded. Install it (on Debian "
                                      "the package libcurl4) and start again.")
                          .arg(file),
                      std::move(detail));
}

} // namespace

base::Result<CurlLibrary> CurlLibrary::load(const char* file)
{
    void* const library = dlopen(file, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!library)
        return unusable(file, loaderError());
    decltype(&curl_global_init) initialize = nullptr;
    CurlLibrary found;
    Finder finder(library);
    finder.find(initialize, "curl_global_init");
    finder.find(found.easyInit, "curl_easy_init");
    finder.find(found.easyCleanup, "curl_easy_cleanup");
    finder.find(found.easySetOption, "curl_easy_setopt");
    finder.find(found.easyGetInfo, "curl_easy_getinfo");
    finder.find(found.easyErrorText, "curl_easy_strerror");
    finder.find(found.multiInit, "curl_multi_init");
    finder.find(found.multiCleanup, "curl_multi_cleanup");
    finder.find(found.multiAdd, "curl_multi_add_handle");
    finder.find(found.multiRemove, "curl_multi_remove_handle");
    finder.find(found.multiPerform, "curl_multi_perform");
    finder.find(found.multiPoll, "curl_multi_poll");
    finder.find(found.multiReadInfo, "curl_multi_info_read");
    finder.find(found.multiWakeUp, "curl_multi_wakeup");
    finder.find(found.listAppend, "curl_slist_append");
    finder.find(found.listFree, "curl_slist_free_all");
    if (!finder.missing().empty()) {
        dlclose(library);
        return unusable(file, finder.missing());
    }
    initialize(CURL_GLOBAL_DEFAULT); // counted, and safe on any thread since 7.84
    dlclose(library); // the count, not the library: RTLD_NODELETE
    return found;
}

} // namespace net
