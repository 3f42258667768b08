-- run.mjs runs this in Neovim, with an article open: nvim --headless -u NONE -i NONE ARTICLE -c 'luafile neovim.lua'

local function report(line)
  io.stdout:write(line .. '\n')
end

local function check(name, test)
  local fine, message = pcall(test)
  report(fine and ('ok ' .. name) or ('FAILED ' .. name .. ': ' .. tostring(message)))
end

--- Puts the cursor into the first occurrence of a text.
local function go_to(text)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. text, 'c') > 0, 'no text ' .. text)
  vim.cmd('normal! ll')
end

local client_id = vim.lsp.start_client({
  name = 'glossa',
  cmd = { 'node', vim.env.GLOSSA_PROGRAM, 'serve', '--stdio' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'article' end,
})
vim.lsp.buf_attach_client(0, client_id)

local function client()
  return vim.lsp.get_client_by_id(client_id)
end

local function document()
  return { textDocument = vim.lsp.util.make_text_document_params() }
end

--- Asks until the answer is good: the server may still be reading the folder.
local function ask(method, params, is_good)
  local result
  local good = vim.wait(15000, function()
    local answers = vim.lsp.buf_request_sync(0, method, params, 5000) or {}
    result = (answers[client_id] or {}).result
    return result ~= nil and is_good(result)
  end, 100)
  assert(good, method .. ' gave ' .. vim.inspect(result))
  return result
end

check('starts', function()
  assert(vim.wait(15000, function() return client() and client().initialized end, 20), 'not initialized')
end)

check('hovers over a figure with its value', function()
  go_to('$12 billion')
  ask('textDocument/hover', vim.lsp.util.make_position_params(), function(hover)
    return vim.inspect(hover.contents):gsub('%D', ''):find('12000000000') ~= nil
  end)
end)

check('gives the value of a figure', function()
  go_to('$12 billion')
  local params = vim.lsp.util.make_position_params()
  local argument = { uri = params.textDocument.uri, position = params.position }
  ask('workspace/executeCommand', { command = 'glossa.figureValue', arguments = { argument } }, function(value)
    return value.text:find('12000000000 USD', 1, true) ~= nil
  end)
end)

check('tells who speaks, and lists what else they say', function()
  go_to('eliminate that problem')
  local params = vim.lsp.util.make_position_params()
  local argument = { uri = params.textDocument.uri, position = params.position }
  ask('workspace/executeCommand', { command = 'glossa.speaker', arguments = { argument } }, function(said)
    return said.speaker.name == 'JD Vance' and said.speaker.location.uri == params.textDocument.uri
  end)
  params.context = { includeDeclaration = true }
  ask('textDocument/references', params, function(quotes)
    local uris = {}
    for _, quote in ipairs(quotes) do uris[quote.uri] = true end
    return vim.tbl_count(uris) > 1
  end)
end)

check('finds all writings of a value', function()
  ask('workspace/symbol', { query = '12e9 USD' }, function(symbols)
    local uris = {}
    for _, symbol in ipairs(symbols) do uris[symbol.location.uri] = true end
    return vim.tbl_count(uris) > 1
  end)
end)

check('goes from a passage to another article', function()
  go_to('In Washington on February 4')
  ask('textDocument/definition', vim.lsp.util.make_position_params(), function(targets)
    local list = vim.tbl_islist(targets) and targets or { targets }
    return #list > 0 and (list[1].uri or list[1].targetUri) ~= vim.uri_from_bufnr(0)
  end)
end)

check('finds a name in several articles', function()
  go_to('Japan')
  local params = vim.lsp.util.make_position_params()
  params.context = { includeDeclaration = true }
  ask('textDocument/references', params, function(locations)
    local uris = {}
    for _, location in ipairs(locations) do uris[location.uri] = true end
    return vim.tbl_count(uris) > 1
  end)
end)

check('hovers over a name with its names in other languages', function()
  go_to('Japan')
  ask('textDocument/hover', vim.lsp.util.make_position_params(), function(hover)
    return vim.inspect(hover.contents):find('일본', 1, true) ~= nil
  end)
end)

check('finds an entity by its name in another language', function()
  ask('workspace/symbol', { query = '일본' }, function(symbols)
    return #symbols > 0 and symbols[1].name:find('Japan', 1, true) ~= nil
  end)
end)

check('outlines the article, and who and what it names', function()
  ask('textDocument/documentSymbol', document(), function(symbols)
    return #symbols > 2 and symbols[#symbols].name == 'Entities' and #symbols[#symbols].children > 1
  end)
end)

check('gives semantic tokens, five numbers each', function()
  ask('textDocument/semanticTokens/full', document(), function(tokens)
    return #tokens.data > 0 and #tokens.data % 5 == 0
  end)
end)

check('shows diagnostics', function()
  assert(vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 50), 'none came')
end)

check('marks a line as noise by a code action', function()
  go_to('Secretary of State')
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  local actions = ask('textDocument/codeAction', params, function(found) return #found > 0 end)
  assert(actions[1].title == 'Mark as Noise', vim.inspect(actions))
  local command = actions[1].command
  local line = vim.api.nvim_get_current_line()
  local has_line = function(clean) return clean.text:find(line, 1, true) ~= nil end
  ask('glossa/cleanArticle', document(), has_line)
  ask('workspace/executeCommand', type(command) == 'table' and command or actions[1], function(done)
    return done.lines == 1
  end)
  ask('glossa/cleanArticle', document(), function(clean) return not has_line(clean) end)
end)

check('follows an edit that adds characters outside the BMP', function()
  vim.api.nvim_buf_set_lines(0, 0, 0, true, { '😀😀 It cost $34 million.' })
  go_to('$34 million')
  ask('textDocument/hover', vim.lsp.util.make_position_params(), function(hover)
    return vim.inspect(hover.contents):gsub('%D', ''):find('34000000') ~= nil
  end)
end)

check('stops', function()
  vim.lsp.stop_client(client_id)
  assert(vim.wait(10000, function() return vim.lsp.get_client_by_id(client_id) == nil end, 20), 'it runs on')
end)

report('done')
vim.cmd('qall!')
