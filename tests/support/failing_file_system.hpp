#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/system_error.hpp"
#include "ports/file_system.hpp"

namespace parskats::test {

enum class DiskCall {
    resolve,
    status,
    list,
    read,
    has_bytes,
    create_file,
    open_writer,
    create_directory,
    copy_permissions,
    link,
    rename,
    move_to_free,
    exchange,
    remove_file,
    remove_directory,
    lock,
};

/// Thrown in place of a call to simulate a process that is killed right before it: nothing after it happens.
struct Killed {};

/// A real disk with faults put in. Simulates a disk that fills up, turns read-only, lacks features, and a kill between
/// any two calls. Records every call.
class FailingFileSystem : public FileSystem {
public:
    explicit FailingFileSystem(FileSystem& real) : real_(real) {}

    /// From call number `n` (from 0) on, every call throws `Killed`.
    void kill_at(std::size_t n) { kill_at_ = n; }
    /// Decides for each call: an errno with which it fails, 0 to let it through.
    void fail_when(std::function<int(DiskCall, const std::string&)> rule) { rule_ = std::move(rule); }
    /// The `n`th call (from 0) that would take space fails with `number`, and every later one.
    void fill_up_after(std::size_t n, int number) {
        auto taken = std::make_shared<std::atomic<std::size_t>>(0);
        fail_when([n, number, taken](DiskCall call, const std::string&) {
            const bool takes_space =
                call == DiskCall::create_file || call == DiskCall::create_directory || call == DiskCall::link;
            return takes_space && taken->fetch_add(1) >= n ? number : 0;
        });
    }
    void refuse_exchange() { exchange_supported_ = false; }

    [[nodiscard]] std::vector<std::pair<DiskCall, std::string>> calls() const {
        const std::lock_guard guard(mutex_);
        return calls_;
    }
    [[nodiscard]] std::size_t count(DiskCall call) const {
        std::size_t number = 0;
        for (const auto& one : calls()) number += one.first == call ? 1U : 0U;
        return number;
    }

    Result<std::string> resolve(const std::string& path) override {
        return with<std::string>(DiskCall::resolve, path, [&] { return real_.resolve(path); });
    }
    Result<std::optional<FileStatus>> status(const std::string& path) override {
        return with<std::optional<FileStatus>>(DiskCall::status, path, [&] { return real_.status(path); });
    }
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override {
        return with<std::vector<DirectoryEntry>>(DiskCall::list, path, [&] { return real_.list(path); });
    }
    Result<std::string> read(const std::string& path) override {
        return with<std::string>(DiskCall::read, path, [&] { return real_.read(path); });
    }
    Result<bool> has_bytes(const std::string& path, std::string_view bytes) override {
        return with<bool>(DiskCall::has_bytes, path, [&] { return real_.has_bytes(path, bytes); });
    }
    Result<void> create_file(const std::string& path, std::string_view bytes) override {
        return with<void>(DiskCall::create_file, path, [&] { return real_.create_file(path, bytes); });
    }
    Result<std::unique_ptr<FileWriter>> open_writer(const std::string& path) override {
        return with<std::unique_ptr<FileWriter>>(DiskCall::open_writer, path, [&] { return real_.open_writer(path); });
    }
    Result<void> create_directory(const std::string& path) override {
        return with<void>(DiskCall::create_directory, path, [&] { return real_.create_directory(path); });
    }
    Result<void> copy_permissions(const std::string& from, const std::string& to) override {
        return with<void>(DiskCall::copy_permissions, to, [&] { return real_.copy_permissions(from, to); });
    }
    Result<void> link(const std::string& from, const std::string& to) override {
        return with<void>(DiskCall::link, to, [&] { return real_.link(from, to); });
    }
    Result<void> rename(const std::string& from, const std::string& to) override {
        return with<void>(DiskCall::rename, to, [&] { return real_.rename(from, to); });
    }
    Result<void> move_to_free(const std::string& from, const std::string& to) override {
        return with<void>(DiskCall::move_to_free, to, [&] { return real_.move_to_free(from, to); });
    }
    Result<Exchange> exchange(const std::string& a, const std::string& b) override {
        return with<Exchange>(DiskCall::exchange, b, [&]() -> Result<Exchange> {
            if (!exchange_supported_) return Exchange::unsupported;
            return real_.exchange(a, b);
        });
    }
    Result<void> remove_file(const std::string& path) override {
        return with<void>(DiskCall::remove_file, path, [&] { return real_.remove_file(path); });
    }
    Result<void> remove_directory(const std::string& path) override {
        return with<void>(DiskCall::remove_directory, path, [&] { return real_.remove_directory(path); });
    }
    /// The lock of a killed process stays behind as a file with its note, but is no longer held.
    Result<std::unique_ptr<FileLock>> lock(const std::string& path) override {
        return with<std::unique_ptr<FileLock>>(DiskCall::lock, path, [&]() -> Result<std::unique_ptr<FileLock>> {
            auto taken = real_.lock(path);
            if (!taken || !*taken) return taken;
            return std::make_unique<KillableLock>(std::move(*taken), *this, path);
        });
    }

private:
    class KillableLock : public FileLock {
    public:
        KillableLock(std::unique_ptr<FileLock> real, FailingFileSystem& owner, std::string path)
            : real_(std::move(real)), owner_(owner), path_(std::move(path)) {}
        KillableLock(const KillableLock&) = delete;
        KillableLock& operator=(const KillableLock&) = delete;
        KillableLock(KillableLock&&) = delete;
        KillableLock& operator=(KillableLock&&) = delete;
        ~KillableLock() override {
            if (!owner_.killed_) return;
            const auto note = real_->read_note();
            real_.reset();
            static_cast<void>(owner_.real_.create_file(path_, note.value_or(std::string())));
        }
        Result<std::string> read_note() override { return real_->read_note(); }
        Result<void> write_note(std::string_view note) override { return real_->write_note(note); }

    private:
        std::unique_ptr<FileLock> real_;
        FailingFileSystem& owner_;
        std::string path_;
    };

    template <class T, class Call>
    Result<T> with(DiskCall call, const std::string& path, const Call& real) {
        {
            const std::lock_guard guard(mutex_);
            if (calls_.size() >= kill_at_) killed_ = true;
            if (killed_) throw Killed();
            calls_.emplace_back(call, path);
        }
        if (rule_) {
            if (const int number = rule_(call, path)) return system_error("touch", path, number);
        }
        return real();
    }

    FileSystem& real_;
    std::function<int(DiskCall, const std::string&)> rule_;
    std::size_t kill_at_ = static_cast<std::size_t>(-1);
    std::atomic<bool> killed_{false};
    bool exchange_supported_ = true;
    mutable std::mutex mutex_;
    std::vector<std::pair<DiskCall, std::string>> calls_;
};

}  // namespace parskats::test
