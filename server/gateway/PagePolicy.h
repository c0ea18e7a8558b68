#pragma once
#include <QByteArray>

namespace arnold::gateway {

// The Content-Security-Policy of a page of ours: its one inline <style> and <script>, by their
// hashes, and nothing else; framed by nobody. `more`: what it may do besides, such as
// "form-action 'self'".
QByteArray pagePolicy(const QByteArray &page, const QByteArray &more);

} // namespace arnold::gateway
