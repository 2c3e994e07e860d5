#!/usr/bin/env bash
# Runs once, when PostgreSQL makes its data folder: the owner of the tables, the application's lesser role, the database.
# The passwords come from files, and stand in no command line.
set -euo pipefail
secrets=${SECRETS:-/run/secrets}
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres <<SQL
\\set owner_password \`cat "$secrets/owner_password"\`
\\set app_password \`cat "$secrets/app_password"\`
CREATE ROLE docpipe_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE docpipe_app LOGIN PASSWORD :'app_password';
CREATE DATABASE docpipe OWNER docpipe_owner;
REVOKE ALL ON DATABASE docpipe FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE docpipe TO docpipe_app;
SQL
