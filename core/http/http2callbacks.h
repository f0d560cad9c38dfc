// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What libnghttp2 calls for a session. Nobody outside of this folder sees that library.

#include "core/http/http2session.h"

#include <nghttp2/nghttp2.h>

namespace http {

struct Http2Session::Callbacks
{
    [[nodiscard]] static const nghttp2_session_callbacks* table();
    [[nodiscard]] static const nghttp2_option* options();

    static Http2Session& sessionOf(void* userData) { return *static_cast<Http2Session*>(userData); }
    static int onBeginFrame(nghttp2_session*, const nghttp2_frame_hd* head, void* userData);
    static int onBeginHeaders(nghttp2_session*, const nghttp2_frame* frame, void* userData);
    static int onHeader(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name, size_t nameLength,
                        const uint8_t* value, size_t valueLength, uint8_t flags, void* userData);
    static int onData(nghttp2_session*, uint8_t flags, int32_t id, const uint8_t* data, size_t size, void* userData);
    static int onFrame(nghttp2_session*, const nghttp2_frame* frame, void* userData);
    static int onInvalidFrame(nghttp2_session*, const nghttp2_frame* frame, int code, void* userData);
    static int onFrameSent(nghttp2_session* frames, const nghttp2_frame* frame, void* userData);
    static int onStreamClosed(nghttp2_session*, int32_t id, uint32_t code, void* userData);
    static ssize_t readBody(nghttp2_session* frames, int32_t id, uint8_t* buffer, size_t size, uint32_t* flags,
                            nghttp2_data_source* source, void* userData);
    static int sendBody(nghttp2_session*, nghttp2_frame* frame, const uint8_t* frameHead, size_t size,
                        nghttp2_data_source* source, void* userData);
};

} // namespace http
