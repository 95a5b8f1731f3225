import { describe, expect, test } from 'vitest';
import { phaseColumns } from '#content/functions.ts';
import { columnTitle } from '#core/documents/annexes.ts';
import { staffed } from '#core/documents/filling.ts';
import { write } from '#core/documents/write.ts';
