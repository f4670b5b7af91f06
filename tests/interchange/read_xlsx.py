"""Prints type and value of each cell of a workbook, as an independent library reads it."""

import sys

import openpyxl
from openpyxl.utils.escape import unescape

book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    print("sheet", repr(sheet.title), sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.b, sheet["A2"].font.b)
    for row in sheet.iter_rows():
        for cell in row:
            # The library leaves codes like _x005F_ to its caller.
            value = unescape(cell.value) if isinstance(cell.value, str) else cell.value
            print(cell.coordinate, cell.data_type, ascii(value), cell.number_format)
