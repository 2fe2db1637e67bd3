/** How clients reach the server: a socket in a folder of its own, or a port on the machine itself. */
export type Listening =
  | { readonly kind: 'socket'; readonly folder: string; readonly port: number }
  | { readonly kind: 'loopback'; readonly port: number };

/**
 * The whole `postgresql.conf`. Durable first (fsync, full pages), small second. The server's own log
 * holds no statements, rows or values: only its starts, stops and breakdowns.
 */
export function serverSettings(
  listening: Listening,
  extra: Readonly<Record<string, string>> = {},
): string {
  const settings: Record<string, string> = {
    ...listeningSettings(listening),
    max_connections: '100',
    shared_buffers: '64MB',
    huge_pages: 'off',
    io_method: 'sync',
    max_wal_size: '256MB',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'ISO, YMD',
    lc_messages: 'C',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...extra,
  };
  const lines = Object.entries(settings).map(
    ([key, value]) => `${key} = '${value.replaceAll("'", "''")}'`,
  );
  return `# Written by the bot at every start of the server; changes made here are lost.\n${lines.join('\n')}\n`;
}

function listeningSettings(listening: Listening): Record<string, string> {
  if (listening.kind === 'loopback') {
    return {
      listen_addresses: '127.0.0.1',
      port: String(listening.port),
      unix_socket_directories: '',
    };
  }
  return {
    listen_addresses: '',
    port: String(listening.port),
    unix_socket_directories: listening.folder,
    unix_socket_permissions: '0700',
  };
}
