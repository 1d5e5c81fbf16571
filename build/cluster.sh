#!/usr/bin/env bash
# Several nodes on this machine: a PostgreSQL of their own, the nodes, and nginx in front of them.
#   cluster.sh NODES PORT DATA COMMAND…    COMMAND starts one node; everything is kept in DATA.
# What it starts ends with it: on Ctrl-C and SIGTERM in order, on SIGKILL at once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/setup.sh

nodes=$1 port=$2 data=$3; shift 3
home=$data/cluster
postgres= nginx= ended=
node_pids=() node_ports=()

# PostgreSQL refuses to run as root, and nginx needs no more than it.
drop=()
[ "$(id -u)" != 0 ] || drop=(--reuid=postgres --regid=postgres --clear-groups)
unprivileged() { setpriv ${drop[@]+"${drop[@]}"} "$@"; }

# begin LOG COMMAND…: in the background, out of reach of the terminal's Ctrl-C; its id is in $!.
begin() { local log=$1; shift; : >"$log"; setsid setpriv --pdeathsig TERM "$@" </dev/null >"$log" 2>&1 & }

# free_port [PORT]: that port when nobody has it, else any.
free_port() { node -e 'const s = require("net").createServer().once("error", () => process.exit(1)).listen(+process.argv[1], "127.0.0.1", () => { console.log(s.address().port); s.close(); })' "${1:-0}"; }

is_running() { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; }

# await PID SECONDS
await() {
  local tries=$(($2 * 10))
  while is_running "$1" && [ $((tries--)) -gt 0 ]; do sleep 0.1; done
  ! is_running "$1" || kill -KILL "$1" 2>/dev/null || true
}

stop() {
  trap '' INT TERM
  trap - EXIT
  ! is_running "$nginx" || kill -TERM "$nginx" || true
  for pid in ${node_pids[@]+"${node_pids[@]}"}; do ! is_running "$pid" || kill -TERM "$pid" || true; done
  for pid in "$nginx" ${node_pids[@]+"${node_pids[@]}"}; do await "$pid" 40; done
  ! is_running "$postgres" || kill -INT "$postgres" || true
  await "$postgres" 40
  exit "$1"
}

gone() { echo "$1 ended. The end of $2:" >&2; tail -n 8 "$2" >&2; stop 1; }

find_programs() {
  binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  [ -x "$binaries/initdb" ] || { install_quietly postgresql PostgreSQL; binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1); }
  [ -x "$binaries/initdb" ] || fail "--cluster needs PostgreSQL. Install it: apt-get install postgresql"
  PATH=$PATH:/usr/sbin
  command -v nginx >/dev/null || install_quietly nginx nginx
  command -v nginx >/dev/null || fail "--cluster needs nginx. Install it: apt-get install nginx"
  command -v setpriv >/dev/null && command -v setsid >/dev/null || fail "--cluster needs setpriv and setsid. Install them: apt-get install util-linux"
}

# own_folder NAME: a folder that the unprivileged user alone may enter, printed: in DATA or, where that user cannot reach it, in /var/lib.
own_folder() {
  local folder
  for folder in "$home/$1" "/var/lib/recruiting/$(printf %s "$data" | cksum | cut -d ' ' -f 1)/$1"; do
    mkdir -p "$folder" && chmod 700 "$folder"
    [ ${#drop[@]} = 0 ] || chown postgres: "$folder"
    ! unprivileged test -w "$folder" || { echo "$folder"; return; }
    rmdir "$folder"
  done
  fail "User postgres can write neither in $home nor in /var/lib/recruiting."
}

# The database is made beside and moved into place whole.
make_database() {
  [ ! -d "$1/data" ] || return 0
  local password=$1/password fresh=$1/data.new
  rm -rf "$fresh"
  (umask 077; od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$password")
  [ ${#drop[@]} = 0 ] || chown postgres: "$password"
  unprivileged "$binaries/initdb" -D "$fresh" -U recruiting -A scram-sha-256 --pwfile="$password" --locale=C.UTF-8 --encoding=UTF8 >"$home/initdb.log" 2>&1 || gone initdb "$home/initdb.log"
  echo 'CREATE DATABASE recruiting' | unprivileged "$binaries/postgres" --single -D "$fresh" postgres >>"$home/initdb.log" 2>&1 || gone initdb "$home/initdb.log"
  mv "$fresh" "$1/data"
}

start_postgres() {
  local own folder
  own=$(free_port) folder=$(own_folder postgres)
  make_database "$folder"
  begin "$home/postgres.log" ${drop[@]+"${drop[@]}"} "$binaries/postgres" -D "$folder/data" -p "$own" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=$((nodes * 40 + 20)) \
    -c shared_buffers=512MB -c max_wal_size=4GB -c wal_buffers=16MB
  postgres=$!
  until "$binaries/pg_isready" -q -h 127.0.0.1 -p "$own"; do
    is_running "$postgres" || gone PostgreSQL "$home/postgres.log"
    sleep 0.1
  done
  # In the environment: a command line can be read by everybody on the machine.
  export ConnectionStrings__Recruiting="Host=127.0.0.1;Port=$own;Database=recruiting;Username=recruiting;Password=$(cat "$folder/password");Maximum Pool Size=30"
  echo "PostgreSQL  127.0.0.1:$own, pid $postgres, data in $folder"
}

start_node() {
  local number=$1; shift
  # nginx, on loopback, passes on what a proxy before it says.
  begin "$home/node-$number.log" "$@" --data "$data" --port 0 --store postgres --proxies 127.0.0.1
  node_pids[number]=$!
}

await_node() {
  local log=$home/node-$1.log
  until grep -q '^ready ' "$log"; do
    is_running "${node_pids[$1]}" || gone "node $1" "$log"
    sleep 0.1
  done
  node_ports[$1]=$(sed -n 's/^ready .*://p' "$log")
  echo "node $1      http://localhost:${node_ports[$1]}, pid ${node_pids[$1]}, log in $log"
}

start_nginx() {
  local folder servers=
  folder=$(own_folder nginx)
  for own in "${node_ports[@]}"; do servers+="server 127.0.0.1:$own max_fails=1 fail_timeout=1s; "; done
  local listen="listen 127.0.0.1:$port;"
  ! grep -q '^0*1 .* lo$' /proc/net/if_inet6 2>/dev/null || listen+=" listen [::1]:$port;"
  sed -e "s|@LISTEN@|$listen|" -e "s|@SERVERS@|$servers|" build/nginx.conf >"$folder/nginx.conf"
  begin "$home/nginx.log" ${drop[@]+"${drop[@]}"} "$(command -v nginx)" -p "$folder" -c "$folder/nginx.conf" -e stderr
  nginx=$!
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    is_running "$nginx" || gone nginx "$home/nginx.log"
    sleep 0.1
  done
  echo "nginx       http://localhost:$port, pid $nginx, to any node, no sticky sessions"
}

# Until it is told to stop. A node that ends is left out by nginx; without the others there is nothing to serve.
watch() {
  while true; do
    wait -n -p ended "$postgres" "$nginx" "${node_pids[@]}" 2>/dev/null || true
    [ "$ended" != "$postgres" ] || gone PostgreSQL "$home/postgres.log"
    [ "$ended" != "$nginx" ] || gone nginx "$home/nginx.log"
    for number in "${!node_pids[@]}"; do
      [ "${node_pids[$number]}" = "$ended" ] || continue
      unset "node_pids[$number]"
      [ ${#node_pids[@]} -gt 0 ] || gone "The last node" "$home/node-$number.log"
      echo "node $number ended, the others go on; its log is $home/node-$number.log"
    done
  done
}

find_programs
port=$(free_port "$port") || fail "Port $port is taken by another program. Choose another one with --port N."
trap 'stop 0' INT TERM
trap 'stop 1' EXIT
mkdir -p "$home"
start_postgres
# The first one makes the tables and the demo data.
start_node 1 "$@"
await_node 1
for number in $(seq 2 "$nodes"); do start_node "$number" "$@"; done
for number in $(seq 2 "$nodes"); do await_node "$number"; done
start_nginx
echo "files       $data/files, shared by the nodes"
echo "ready http://localhost:$port"
grep '^  sign in as ' "$home/node-1.log" || true
watch
