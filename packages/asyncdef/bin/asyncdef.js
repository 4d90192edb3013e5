#!/usr/bin/env node
require("../dist/bundle.js").main(process.argv.slice(2));
