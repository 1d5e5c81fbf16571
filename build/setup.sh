# What ./run, ./test and ./bench share. Sourced from the repository's root.

fail() { echo "$1" >&2; exit 1; }

need_tools() {
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing. Install it: https://dot.net/download, or apt-get install dotnet-sdk-10.0"
  dotnet --list-sdks | grep -q '^10\.' || fail "The .NET SDK here is not version 10. Install it: https://dot.net/download, or apt-get install dotnet-sdk-10.0"
  command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js 20 or newer is missing. Install it: https://nodejs.org, or apt-get install nodejs npm"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js $(node -v) is too old; 20 or newer is needed: https://nodejs.org"
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

# install_quietly PACKAGE NAME: where apt-get may install. What starts servers brings its own: the package's is not started.
install_quietly() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  echo "Installing $2…"
  local policy=/usr/sbin/policy-rc.d clusters=/etc/postgresql-common/createcluster.conf own=
  [ -e $clusters ] || { mkdir -p ${clusters%/*} && echo "create_main_cluster = false" >$clusters; }
  [ -e $policy ] || { own=1; printf '#!/bin/sh\nexit 101\n' >$policy; chmod +x $policy; }
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Options::=--force-confold "$1") >/dev/null 2>&1 || true
  [ -z "$own" ] || rm -f $policy
}

# Installs the browser client's packages when the lock file is newer than what is there.
web_packages() {
  [ Web/node_modules/.package-lock.json -nt Web/package-lock.json ] && return
  (cd Web && npm ci --no-audit --no-fund --loglevel=error) || fail "The browser client's packages could not be installed (npm ci in Web)."
}

# Builds the browser client into what the Api serves, when a source is newer than the last build.
build_web() {
  web_packages
  if [ -f Api/wwwroot/index.html ] && [ -z "$(find Web -path Web/node_modules -prune -o -type f -newer Api/wwwroot/index.html -print -quit)" ]; then return; fi
  (cd Web && npm run --silent build) || fail "The browser client could not be built (npm run build in Web)."
}

# build_dotnet PROJECT [OPTION…]: a Release build; its output is shown only when it fails.
build_dotnet() {
  local log; log=$(mktemp)
  dotnet build "$@" -c Release -v quiet -nologo >"$log" 2>&1 || { cat "$log" >&2; rm -f "$log"; fail "$1 could not be built."; }
  rm -f "$log"
}

# An engine that is not the default is built into artifacts/ENGINE, with a package folder of its own there.
in_engine() { local engine=$1; shift; NUGET_PACKAGES=$PWD/artifacts/$engine/packages "$@" -p:Engine="$engine"; }

# has_engine ENGINE: whether the packages it needs can be had here.
has_engine() { in_engine "$1" timeout 120 dotnet restore Silo -v quiet -nologo >/dev/null 2>&1; }

# build_engine ENGINE PROJECT
build_engine() { in_engine "$1" build_dotnet "$2"; }
