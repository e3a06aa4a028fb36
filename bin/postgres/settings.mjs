/** @typedef {Record<string, string>} Settings */

/** @type {Settings} */
const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'Europe/Amsterdam',
  log_timezone: 'Europe/Amsterdam',
  lc_messages: 'C',
  jit: 'off',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** Two cores and memory shared with the product; keeps every promise. @type {Settings} */
export const DURABLE = {
  ...ALWAYS,
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_connections: '100',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
};

/** For tests that do not pull the plug: the data is thrown away afterwards, and tables that are filled anew are not logged. @type {Settings} */
export const FORGETFUL = {
  ...DURABLE,
  shared_buffers: '128MB',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  checkpoint_timeout: '30min',
};
