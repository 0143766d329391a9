#!/usr/bin/env python3
"""Kills a batch at random moments, runs it on, and compares it byte for byte with an undisturbed one.

usage: batch-kill.py "dotnet PATH/perfrules.dll" [LINES] [KILLS] [REPORT]

It also starts two processes at once on one output and, where it may mount a file system of its own, fills the disk under a batch. Everything happens in a
folder of its own below TMPDIR, which is removed at the end. The exit code is 1 where anything differs.
"""
import hashlib, json, os, random, shutil, signal, subprocess, sys, tempfile, time

tool = sys.argv[1].split()
lines = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
kills = int(sys.argv[3]) if len(sys.argv) > 3 else 50
report = sys.argv[4] if len(sys.argv) > 4 else "scores"
seed = random.Random(16)
work = tempfile.mkdtemp(prefix="batch-kill-")
failed = []


def run(*arguments, **options):
    return subprocess.run(tool + list(arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def digest(folder):
    return {name: hashlib.sha256(open(os.path.join(folder, name), "rb").read()).hexdigest() for name in sorted(os.listdir(folder))}


def check(what, is_so):
    print(("ok      " if is_so else "FAILED  ") + what, flush=True)
    if not is_so:
        failed.append(what)


def write_input(path):
    sheet = json.loads(run("sample").stdout)
    rows = {row["id"]: row for row in sheet["indicators"]}
    with open(path, "wb") as file:
        for number in range(lines):
            sheet["unit"] = f"单位{number}"
            rows["meetings"]["evidence"]["actual"] = seed.randint(0, 30)
            rows["total-funds"]["evidence"]["executed"] = round(seed.uniform(1000, 2825), 2)
            line = json.dumps(sheet, ensure_ascii=False)
            if number % 1000 == 501:
                line = line.replace('"failed"', '"faild"')
            elif number % 997 == 13:
                line = line[:100]
            file.write(line.encode() + b"\n")


def kill_at_random(source, undisturbed, seconds):
    target = os.path.join(work, "killed")
    done = 0
    while done < kills:
        process = subprocess.Popen(tool + ["batch", source, target, "--report", report], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Most of the moments lie within the share of the work that is one run's; some in the start of the process.
        time.sleep(seed.uniform(0.05, max(2 * seconds / kills, 1)))
        if process.poll() is not None:
            break
        process.send_signal(signal.SIGKILL)
        process.wait()
        done += 1
    left = len([name for name in os.listdir(target) if name.endswith(".partial")])
    print(f"        killed {done} times; {left} unfinished files were left by the last", flush=True)
    started = time.time()
    code = run("batch", source, target, "--report", report).returncode
    print(f"        the last run took {time.time() - started:.1f} s, exit code {code}", flush=True)
    check(f"the bytes after {done} kills are those of an undisturbed run", digest(target) == undisturbed)
    check("and the check finds nothing", run("batch", "verify", target, source).returncode == 0)
    units = [json.loads(line) for name in sorted(os.listdir(target)) if name.startswith("shard-") for line in open(os.path.join(target, name), encoding="utf-8")]
    numbers = [int(unit["unit"][2:]) if "unit" in unit else unit["line"] - 1 for unit in units]
    check("every line stands in it once, in order", numbers == list(range(lines)))


def two_at_once(source, undisturbed):
    target = os.path.join(work, "twice")
    both = [subprocess.Popen(tool + ["batch", source, target, "--report", report], stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    errors = [process.communicate()[1].decode() for process in both]
    check("of two processes on one output one is refused", sum("另一进程" in error for error in errors) == 1)
    check("and the other's bytes are those of an undisturbed run", digest(target) == undisturbed)


def full_disk(source, undisturbed):
    disk = os.path.join(work, "disk")
    os.mkdir(disk)
    size = sum(os.path.getsize(os.path.join(work, "undisturbed", name)) for name in undisturbed) * 6 // 10
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], stderr=subprocess.DEVNULL).returncode != 0:
        print("skipped a full disk: no file system can be mounted here")
        return
    try:
        target = os.path.join(disk, "out")
        first = run("batch", source, target, "--report", report)
        check("a full disk ends the run with exit code 2 and a message: " + first.stderr.decode().strip()[:100], first.returncode == 2 and "满" in first.stderr.decode())
        subprocess.run(["mount", "-o", f"remount,size={size * 3}", disk], check=True)
        run("batch", source, target, "--report", report)
        check("with room again it is gone on with to the bytes of an undisturbed run", digest(target) == undisturbed)
    finally:
        subprocess.run(["umount", disk])


try:
    source = os.path.join(work, "sheets.ndjson")
    write_input(source)
    started = time.time()
    run("batch", source, os.path.join(work, "undisturbed"), "--report", report)
    seconds = time.time() - started
    undisturbed = digest(os.path.join(work, "undisturbed"))
    print(f"        {lines} lines, {os.path.getsize(source) / 1e6:.0f} MB, {len(undisturbed) - 1} shards, undisturbed in {seconds:.1f} s", flush=True)
    kill_at_random(source, undisturbed, seconds)
    shutil.rmtree(os.path.join(work, "killed"))
    two_at_once(source, undisturbed)
    shutil.rmtree(os.path.join(work, "twice"))
    full_disk(source, undisturbed)
finally:
    shutil.rmtree(work, ignore_errors=True)
sys.exit(1 if failed else 0)
