-- Six devices: two columns of plain types, the others nested.
SELECT * FROM (VALUES
  (1, {'kind': 'CT', 'dose': 0.5::DOUBLE, 'site': {'room': 'A1', 'floor': 1}}, [{'code': 'C1', 'n': 1}], ['a', 'b'], DATE '2026-01-31', MAP {'k': 1}),
  (2, {'kind': 'MR', 'dose': 2.5::DOUBLE, 'site': {'room': 'A2', 'floor': 9}}, [{'code': 'C2', 'n': 1}, {'code': NULL, 'n': 7}], ['a', 'a'], DATE '2026-02-28', MAP {'k': 2}),
  (3, {'kind': NULL, 'dose': 'NaN'::DOUBLE, 'site': NULL}, [], NULL, DATE '2025-12-31', MAP {}),
  (4, NULL, NULL, [], NULL, NULL),
  (5, {'kind': 'quote " and \ and é', 'dose': NULL, 'site': {'room': NULL, 'floor': NULL}}, [{'code': 'C1', 'n': NULL}], [NULL], DATE '2026-03-01', MAP {'a': 1, 'b': 2}),
  (6, {'kind': '', 'dose': 'Infinity'::DOUBLE, 'site': {'room': 'B1', 'floor': -1}}, [NULL, {'code': 'xyz', 'n': 0}], ['', 'toolong'], DATE '2026-04-01', MAP {'k': NULL})
) AS devices(id, device, series, tags, taken, extra)
