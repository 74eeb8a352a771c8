export default {
  testEnvironment: 'node',
  // Tests start real processes; a busy machine takes its time.
  testTimeout: 60_000,
  // By default one core is left idle, which on two cores is half of the machine.
  maxWorkers: '100%',
  // Modules of ended suites stay in a worker's memory; one that is full of them gets slow until it fails.
  workerIdleMemoryLimit: '1GB',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist', '<rootDir>/.domicile'],
};
