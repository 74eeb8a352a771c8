/** The smallest policy that decides something; docs/policy.md begins with it. */
export const SMALL_POLICY = `version: 1
locations:
  clinic: {country: NL, operators: [NL]}
targets:
  clinic-runner: {location: clinic, runs-on: {group: clinic}}
datasets:
  patients:
    classification: restricted
    categories: [health]
    subjects: [NL]
    partitions: {nl: {location: clinic, contract: contracts/patients.odcs.yaml}}
steps:
  check: {action: data-validate, reads: [patients]}
rules:
  - {id: at-home, effect: allow, data: {categories: [health], subjects: [NL]}, to: {places: [NL]}, operations: [process, store]}
`;
