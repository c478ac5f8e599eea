/** Plant health: diseases, pests and weeds of every crop, and their control. */
export const plantHealth = `
fungal-plant-disease < plant-disease = nấm gây bệnh cây; bệnh do nấm; bệnh nấm hại cây; nấm hại cây trồng | fungal disease of plants;
  fungal pathogen; phytopathogenic fungi
bacterial-plant-disease < plant-disease = bệnh vi khuẩn cây trồng; vi khuẩn hại cây | bacterial disease of plants; phytopathogenic
  bacteria; xanthomonas; erwinia
phytoplasma < plant-disease = bệnh phytoplasma; dịch khuẩn bào; chổi rồng; đọt chổi | phytoplasma; witches' broom; witches broom disease
leaf-yellowing < plant-disease = vàng lá; lá vàng; lá bị vàng; cây bị vàng; vàng đọt | leaf yellowing; chlorosis; yellow leaves;
  yellowing disease
leaf-spot < fungal-plant-disease = đốm lá; đốm nâu lá; lá bị đốm | leaf spot; cercospora; alternaria; septoria
leaf-scorch < plant-disease = cháy lá; khô lá; cháy bìa lá non; khô đầu lá; cháy chóp lá | leaf blight; leaf scorch; tip burn; leaf burn
leaf-curl < plant-disease = xoăn lá; lá xoăn; quăn lá; lá nhăn; xoăn đọt; quéo đọt; xoắn lá | leaf curl; leaf deformation; curled leaves
dieback < plant-disease = chết ngọn; khô cành; khô ngọn; chết cành; chết ngược | dieback; lasiodiplodia
root-rot < fungal-plant-disease = thối rễ; rễ bị thối; đen rễ | root rot; pythium; rotten root
collar-rot < fungal-plant-disease = thối gốc; lở cổ rễ; thối cổ rễ; héo rũ gốc mốc trắng; chết cây con; chết rạp cây con | damping-off;
  collar rot; stem base rot; sclerotium rolfsii; rhizoctonia
wilt-disease < plant-disease = héo rũ; cây héo; héo cây; chết héo; héo vàng; héo chết cây | wilt disease; plant wilting; vascular wilt;
  verticillium
fusarium-wilt < fungal-plant-disease, wilt-disease = nấm fusarium; héo rũ fusarium; héo vàng fusarium | fusarium
bacterial-wilt < bacterial-plant-disease, wilt-disease = héo xanh; chết ẻo | bacterial wilt; ralstonia solanacearum
soft-rot < bacterial-plant-disease = thối nhũn; thối ướt; thối thân củ | soft rot; pectobacterium
anthracnose < fungal-plant-disease = thán thư; đốm đen trái; ớt nổ trái; nổ trái ớt | anthracnose; colletotrichum; gloeosporium
phytophthora < plant-disease = nấm phytophthora; nấm thủy sinh hại cây; xì mủ; chảy mủ thân; chảy gôm; chảy nhựa thân | phytophthora;
  gummosis; stem canker; oomycete
powdery-mildew < fungal-plant-disease = phấn trắng | powdery mildew; oidium; erysiphe
downy-mildew < plant-disease = sương mai; đốm phấn; mốc sương dưa | downy mildew; peronospora; pseudoperonospora
late-blight < plant-disease, vegetable = mốc sương; cháy muộn | late blight; phytophthora infestans
early-blight < leaf-spot, vegetable = đốm vòng; cháy sớm cà chua | early blight; alternaria solani; target spot
rust-disease < fungal-plant-disease = bệnh gỉ sắt; bệnh rỉ sắt; nấm gỉ sắt; nấm rỉ sắt; gỉ sắt hại cây; rỉ sắt lá | rust disease; leaf
  rust; puccinia; soybean rust; rust fungus
grey-mould < fungal-plant-disease = mốc xám; thối xám; thối nhũn hoa | grey mould; gray mold; botrytis
sooty-mould < fungal-plant-disease = nấm bồ hóng; muội đen lá; bệnh bồ hóng | sooty mould; sooty mold
pink-disease < fungal-plant-disease = nấm hồng; phấn hồng keo; bệnh phấn hồng | pink disease; corticium salmonicolor; erythricium
fruit-rot < fungal-plant-disease, fruit = thối trái; thối quả; thối cuống trái; thối nâu quả; thối bông | fruit rot; stem-end rot; brown
  rot of fruit
fruit-drop < fruit = rụng trái; rụng quả non; rụng bông; rụng hoa; rụng quả sinh lý | fruit drop; flower drop; fruit shedding
fruit-cracking < fruit = nứt trái; nứt quả; nứt vỏ trái; trái bị nứt | fruit cracking; fruit splitting; cracked fruit
plant-scab < plant-disease = ghẻ nhám; ghẻ sẹo; ghẻ lá; ghẻ củ | plant scab; citrus scab; elsinoe; potato scab
virus-mosaic-vegetable < plant-virus, vegetable = khảm dưa; khảm lá dưa; khảm lá ớt; virus khảm ớt; xoăn vàng lá cà chua; khảm lá cà chua
  | tomato yellow leaf curl; cucumber mosaic virus; begomovirus; chilli leaf curl virus
rice-blast < rice, fungal-plant-disease = đạo ôn; cháy lá lúa; thối cổ bông; thối cổ gié | rice blast; leaf blast; neck blast;
  pyricularia; magnaporthe oryzae
rice-bacterial-blight < rice, bacterial-plant-disease = bạc lá; cháy bìa lá; đốm sọc vi khuẩn | bacterial leaf blight; xanthomonas
  oryzae; bacterial leaf streak
sheath-blight < rice, fungal-plant-disease = khô vằn; đốm vằn | sheath blight; rhizoctonia solani
rice-grain-discolouration < rice, plant-disease = lép hạt; lép vàng; hạt lép; thối hạt lúa; lúa lép | dirty panicle; grain discoloration;
  unfilled grain; panicle blight; burkholderia glumae
rice-brown-spot < rice, leaf-spot = tiêm lửa; đốm nâu lúa; tiêm hạch | rice brown spot; bipolaris oryzae
rice-false-smut < rice, fungal-plant-disease = than vàng; hoa cúc lúa | false smut; ustilaginoidea virens
rice-sheath-rot < rice, fungal-plant-disease = thối bẹ; thối thân lúa; thối gốc lúa | sheath rot; sarocladium oryzae; stem rot of rice
bakanae < rice, fungal-plant-disease = lúa von; mạ đực | bakanae; foolish seedling disease; fusarium fujikuroi
rice-stunt-virus < rice, plant-virus = vàng lùn; lùn xoắn lá; lùn sọc đen; lúa bị lùn | rice grassy stunt; rice ragged stunt; southern
  rice black-streaked dwarf; srbsdv; tungro
rice-organic-toxicity < rice = ngộ độc hữu cơ; nghẹt rễ; ngộ độc phèn; lúa bị phèn; ngộ độc sắt lúa | organic toxicity in rice; iron
  toxicity; sulphide toxicity; rice bronzing
rice-lodging < rice = đổ ngã; lúa sập; cứng cây; lúa đổ rạp | lodging resistance; stem lodging; crop lodging; rice lodging; lodging of
  rice
brown-planthopper < rice, insect-pest = rầy nâu; cháy rầy; rầy cám; rầy lưng trắng | nilaparvata lugens; planthopper; hopperburn
leafhopper < insect-pest = rầy xanh; rầy búp | leafhopper; jassid; nephotettix; empoasca
rice-leaffolder < rice, insect-pest = sâu cuốn lá; cuốn lá lúa | leaffolder; leaf folder; cnaphalocrocis medinalis; leaf roller
rice-stem-borer < rice, insect-pest = sâu đục thân lúa; bông bạc; sâu đục thân hai chấm; sâu đục thân năm vạch; nõn héo; đọt héo lúa |
  rice stem borer; scirpophaga; chilo suppressalis; yellow stem borer
rice-gall-midge < rice, insect-pest = muỗi hành; sâu năn; lúa ống hành | gall midge; orseolia oryzae
rice-bug < rice, insect-pest = bọ xít hôi; bọ xít dài; bọ xít đen; bọ xít hại lúa | rice bug; leptocorisa; rice black bug; scotinophara
panicle-mite < rice, spider-mite = nhện gié | rice panicle mite; steneotarsonemus spinki
stem-borer < insect-pest = sâu đục thân; sâu đục ngọn; sâu đục bắp | stem borer; corn borer; sugarcane borer; ostrinia furnacalis; moth
  borer
armyworm < insect-pest = sâu keo; sâu cắn nõn ngô; sâu cắn chẽn; sâu khoang; sâu ăn tạp; sâu xanh da láng | armyworm; spodoptera litura;
  spodoptera exigua
fruit-borer < insect-pest = sâu đục trái; sâu đục quả; sâu đục cuống quả; sâu đục cuống trái | fruit borer; pod borer; conopomorpha;
  conogethes; citripestis
bollworm < insect-pest = sâu xanh; sâu đục quả cà chua | helicoverpa; bollworm; heliothis
diamondback-moth < insect-pest, vegetable = sâu tơ; sâu xanh bướm trắng | diamondback moth; plutella xylostella; pieris rapae; cabbage
  worm
flea-beetle < insect-pest, vegetable = bọ nhảy | flea beetle; phyllotreta
whitefly < insect-pest = bọ phấn; rầy phấn trắng; rầy trắng | whitefly; bemisia
thrips < insect-pest = bọ trĩ; bù lạch; bọ cánh tơ; rầy lửa | thrips; scirtothrips; frankliniella
aphid < insect-pest = rệp; rệp muội; rầy mềm; rệp đào; rầy nhớt | aphid; myzus persicae; aphis gossypii; plant lice
mealybug < insect-pest = rệp sáp | mealybug; pseudococcus; phenacoccus manihoti; planococcus
scale-insect < insect-pest = rệp vảy; rệp dính | scale insect; coccus viridis; armoured scale; diaspididae
spider-mite < insect-pest = nhện đỏ; nhện hại cây; nhện vàng; nhện trắng | spider mite; red mite; tetranychus; panonychus; rust mite;
  broad mite
fruit-fly < insect-pest, fruit = ruồi vàng; ruồi đục trái; ruồi đục quả; giòi đục trái | fruit fly; bactrocera; tephritid
leafminer < insect-pest = sâu vẽ bùa; dòi đục lá; ruồi đục lá; giòi đục lá; sâu đục lá | leafminer; leaf miner; liriomyza; phyllocnistis
  citrella
asian-citrus-psyllid < citrus, insect-pest = rầy chổng cánh | diaphorina citri; psyllid
durian-psyllid < durian, insect-pest = rầy nhảy; rầy phấn sầu riêng | allocaridara malayensis; durian psyllid
mango-hopper < mango, insect-pest = rầy xoài; bọ cắt lá xoài; rầy bông | mango hopper; idioscopus; mango leaf-cutting weevil
helopeltis < insect-pest = bọ xít muỗi | helopeltis; tea mosquito bug; mirid bug
stink-bug < insect-pest = bọ xít | stink bug; tessaratoma papillosa; nezara; pentatomid
coffee-berry-borer < coffee, insect-pest = mọt đục quả; mọt đục trái | coffee berry borer; hypothenemus hampei
twig-borer < insect-pest = mọt đục cành; mọt đục thân; xén tóc | ambrosia beetle; xylosandrus; longhorn beetle; trunk borer; xylotrechus;
  twig borer
rhinoceros-beetle < coconut, insect-pest = kiến vương; bọ dừa; bọ cánh cứng hại dừa; bọ cánh cứng dừa | rhinoceros beetle; oryctes;
  brontispa longissima; coconut leaf beetle
red-palm-weevil < coconut, insect-pest = đuông dừa; đuông hại dừa | red palm weevil; rhynchophorus ferrugineus
coconut-caterpillar < coconut, insect-pest = sâu đầu đen; sâu nái | opisina arenosella; coconut black-headed caterpillar; limacodidae
weevil-root-crop < insect-pest, sweet-potato = bọ hà; sùng khoai lang; khoai bị sùng; khoai hà | sweet potato weevil; cylas formicarius
white-grub < insect-pest = sùng đất; sùng trắng; bọ hung; sùng hại rễ | white grub; cockchafer; scarab beetle; melolonthidae; holotrichia
cutworm-soil-pest < insect-pest = sâu xám; sâu đất; dế hại cây | cutworm; agrotis ipsilon; mole cricket; soil insect
pine-caterpillar < forestry, insect-pest = sâu róm | pine caterpillar; dendrolimus; pine moth
bamboo-locust < insect-pest = châu chấu; cào cào | locust; grasshopper; ceracris kiangsu
termite-crop < insect-pest, building-termite = mối hại cây; mối đất; tổ mối | coptotermes; odontotermes
stored-product-pest < insect-pest, storage-insect = mọt; mọt ngô; mọt thóc; sâu mọt kho; côn trùng kho; mối mọt kho | weevil;
  stored-grain insect; sitophilus; stored product pest; rhyzopertha; bruchid
rodent-pest = chuột đồng; diệt chuột; bẫy chuột; chuột hại lúa; chuột phá; chuột cắn; bả chuột | rodent pest; rat control; rodenticide;
  field rat; rat trap
golden-apple-snail < rice = ốc bươu vàng; thuốc diệt ốc; ốc hại lúa; trừ ốc; ốc sên | golden apple snail; pomacea canaliculata;
  molluscicide; snail control
bird-pest = chim phá lúa; đuổi chim; xua chim; chim ăn lúa | bird scaring; bird pest; bird damage; bird repeller
rice-weed < rice, weed = cỏ lồng vực; cỏ lúa; cỏ đuôi phụng; cỏ chác; cỏ cháo; cỏ trong ruộng lúa | barnyard grass; echinochloa;
  leptochloa; sedge weed; cyperus difformis
weedy-rice < rice, weed = lúa cỏ; lúa ma; lúa lẫn; lúa hoang; lúa nền | weedy rice; red rice weed; off-type rice
invasive-plant < weed = mai dương; cỏ lào; trinh nữ móc; bìm bôi; cây ngoại lai xâm hại; sinh vật ngoại lai xâm hại | mimosa pigra;
  invasive plant; chromolaena odorata; merremia; invasive alien species
nutgrass-weed < weed = cỏ gấu; cỏ cú; cỏ tranh; cỏ chỉ; cỏ gà; cỏ mần trầu | nutgrass; cyperus rotundus; imperata cylindrica; cogon
  grass; goosegrass
parasitic-plant < weed = tơ hồng; tầm gửi; cây ký sinh | dodder; cuscuta; mistletoe; parasitic weed
cassava-witches-broom < cassava, phytoplasma = chổi rồng sắn; chổi rồng mì; bệnh chổi rồng khoai mì | cassava witches' broom; cassava
  witches broom; rhizoctonia theobromae
cassava-root-rot < cassava, root-rot = thối củ; củ bị thối | tuber rot; cassava root rot; rhizome rot of tubers
cassava-bacterial-blight < cassava, bacterial-plant-disease = cháy lá sắn; cháy lá vi khuẩn sắn; chảy gôm sắn | cassava bacterial blight;
  xanthomonas axonopodis
maize-disease < maize, plant-disease = bạch tạng ngô; đốm lá ngô; khô vằn ngô; bệnh than ngô; thối thân ngô; gỉ sắt ngô | maize downy
  mildew; northern corn leaf blight; corn smut; stalk rot; exserohilum
coffee-rust < coffee, rust-disease = gỉ sắt cà phê; rỉ sắt cà phê; vàng rụng lá cà phê | coffee leaf rust; hemileia vastatrix; coffee
  rust
coffee-yellowing < coffee, nematode = vàng lá cà phê; vàng lá thối rễ cà phê; tuyến trùng cà phê; cà phê tái canh bị chết; cà phê thối rễ
  tơ | coffee yellow leaf; coffee root rot; pratylenchus coffeae; coffee replant disease
pepper-quick-wilt < pepper, phytophthora = bệnh chết nhanh; tiêu chết | quick wilt; foot rot of pepper; phytophthora capsici;
  phytophthora foot rot
pepper-slow-decline < pepper, nematode = bệnh chết chậm; tiêu chết chậm; vàng lá chết chậm; tiêu vàng lá | pepper slow wilt; pepper
  yellows; pepper slow decline
pepper-virus < pepper, plant-virus = tiêu điên; xoăn lùn hồ tiêu; tiêu xoăn lá | pepper stunted disease; piper yellow mottle virus; stunt
  disease of pepper
durian-phytophthora < durian, phytophthora = xì mủ sầu riêng; thối trái sầu riêng; nứt thân sầu riêng; sầu riêng xì mủ; thối rễ sầu riêng
  | durian stem canker; phytophthora palmivora; durian patch canker; durian fruit rot
durian-flesh-disorder < durian = sượng cơm; sượng múi; sầu riêng sượng; cháy múi; sượng nước; nhão cơm; cơm sượng; chai múi | uneven
  flesh ripening; watery core; wet core; flesh disorder; tip burn of durian
dragon-fruit-canker < dragon-fruit, fungal-plant-disease = đốm nâu thanh long; đốm trắng thanh long; bệnh tắc kè; thối cành thanh long;
  thanh long đốm nâu; ghẻ cành; bệnh đốm nâu | neoscytalidium; dragon fruit canker; stem canker of pitaya; brown spot of dragon fruit
citrus-greening < citrus, bacterial-plant-disease = vàng lá gân xanh; bệnh greening; vàng lá greening | huanglongbing; citrus greening;
  candidatus liberibacter
citrus-root-rot < citrus, root-rot = vàng lá thối rễ cây có múi; thối rễ cam; cam chết gốc; thối gốc chảy gôm | citrus root rot; fusarium
  solani; citrus decline; citrus foot rot
citrus-canker < citrus, bacterial-plant-disease = loét cam; loét cây có múi; loét sẹo; loét lá | citrus canker; xanthomonas citri
citrus-tristeza < citrus, plant-virus = tristeza; bệnh tristeza; lùn cây có múi | citrus tristeza virus
citrus-granulation < citrus = khô múi; chai múi cam; xốp múi; bưởi khô đầu múi | granulation of citrus; juice sac dryness; dry juice
  vesicle
banana-panama < banana, fusarium-wilt = héo rũ panama; bệnh panama; héo vàng chuối; chuối héo vàng; chuối vàng lá chết | panama disease;
  panama wilt; fusarium tropical race 4; foc tr4; banana fusarium wilt
banana-sigatoka < banana, leaf-spot = sigatoka; bệnh sigatoka; đốm lá chuối | black sigatoka; mycosphaerella fijiensis; yellow sigatoka
banana-bunchy-top < banana, plant-virus = chùn đọt; bó ngọn chuối | banana bunchy top; bbtv
longan-witches-broom < longan, spider-mite = chổi rồng nhãn; nhãn chổi rồng; bệnh đầu lân; đọt chổi nhãn | longan witches' broom;
  eriophyes dimocarpi; longan witches broom
lychee-downy-blight < lychee, downy-mildew = sương mai vải; thối quả vải; vải bị sương mai | peronophythora litchii; litchi downy blight;
  lychee brown rot
pineapple-wilt < pineapple, wilt-disease = héo khô đầu lá dứa; thối nõn dứa; dứa héo đỏ lá; thối nõn khóm; khô đầu lá khóm | pineapple
  mealybug wilt; pineapple heart rot; pineapple top rot
jackfruit-disease < jackfruit, plant-disease = xơ đen mít; mít xơ đen; mít bị xơ đen; đen xơ mít | jackfruit bronzing; pantoea stewartii;
  jackfruit-bronzing disease
mango-disease < mango, plant-disease = đốm đen vi khuẩn xoài; xì mủ trái xoài; cháy lá xoài; xoài da ếch; xoài da cám; thối cuống xoài |
  mango bacterial black spot; mango sap burn; mango stem-end rot
cocoa-pod-rot < cocoa, phytophthora = thối trái ca cao; đen trái ca cao; ca cao đen trái | black pod; cocoa pod rot
rubber-leaf-fall < rubber-tree, fungal-plant-disease = rụng lá cao su; rụng lá mùa mưa; corynespora; rụng lá phấn trắng; cao su rụng lá |
  corynespora leaf fall; rubber leaf fall; pestalotiopsis; abnormal leaf fall
tapping-panel-dryness < rubber-tree = khô miệng cạo; cây khô mủ; khô mặt cạo; loét sọc miệng cạo; cao su khô mủ | tapping panel dryness;
  brown bast; black stripe of rubber
sugarcane-white-leaf < sugarcane, phytoplasma = trắng lá mía; chồi cỏ mía; mía trắng lá | sugarcane white leaf; sugarcane grassy shoot
sugarcane-disease < sugarcane, fungal-plant-disease = thối đỏ mía; bệnh than mía; bệnh than đen mía; thối đỏ ruột mía; cằn mía gốc | red
  rot; sugarcane smut; ratoon stunting; wilt of sugarcane
tea-disease < tea, plant-disease = phồng lá chè; chấm xám chè; đốm nâu chè; thối búp chè | tea blister blight; exobasidium vexans; tea
  grey blight; brown blight of tea
ginger-rhizome-rot < plant-disease = thối củ gừng; cháy lá gừng; thối gừng; gừng héo vàng; thối củ nghệ | ginger rhizome rot; ginger soft
  rot; ginger wilt
clubroot < vegetable, plant-disease = sưng rễ; u rễ cải | clubroot; plasmodiophora brassicae
black-rot-cabbage < vegetable, bacterial-plant-disease = thối đen bắp cải; cháy lá bắp cải; đen gân lá cải | black rot of cabbage;
  xanthomonas campestris
cucurbit-gummy-blight < vegetable, fungal-plant-disease = nứt thân chảy nhựa; bã trầu dưa; chảy nhựa thân dưa; nứt thân dưa hấu | gummy
  stem blight; didymella bryoniae
onion-disease < onion-garlic, plant-disease = thối củ hành; khô đầu lá hành; đốm tím hành; hành thối nhũn; dòi hành; cháy lá hành |
  purple blotch; onion basal rot; allium white rot
legume-disease < legume, plant-disease = héo rũ lạc; đốm đen lá lạc; gỉ sắt đậu; lạc chết cây; khảm vàng đậu xanh; đốm nâu lá lạc |
  groundnut rot; aspergillus niger crown rot; mungbean yellow mosaic; late leaf spot
flower-disease < flower, plant-disease = thối nhũn lan; đốm đen hoa hồng; gỉ trắng hoa cúc; thối củ hoa ly; héo vàng hoa cúc; héo cẩm
  chướng | chrysanthemum white rust; black spot of rose; orchid soft rot; orchid black rot; chrysanthemum stunt viroid
mushroom-contamination < mushroom = mốc xanh bịch nấm; nấm bị mốc; nấm dại trong nhà nấm; phôi nấm hỏng; bịch phôi bị mốc; ruồi nấm |
  mushroom green mould; mushroom contamination; mushroom fly; cobweb disease
acacia-wilt < forestry, wilt-disease = chết héo keo; keo chết héo | ceratocystis; acacia wilt
eucalyptus-disease < forestry, plant-disease = cháy lá bạch đàn; đốm lá bạch đàn | eucalyptus leaf blight; eucalyptus leaf spot;
  cylindrocladium
root-knot-nematode < nematode = tuyến trùng nốt sần; bướu rễ; nốt sưng rễ; tuyến trùng rễ; rễ bị u; u sưng rễ; sần rễ | root-knot
  nematode; meloidogyne; root gall
burrowing-nematode < nematode = tuyến trùng đục rễ; tuyến trùng nội ký sinh; tuyến trùng bán nội ký sinh | radopholus similis; burrowing
  nematode; root-lesion nematode; pratylenchus
nematicide < nematode, pesticide = thuốc trừ tuyến trùng; diệt tuyến trùng; trừ tuyến trùng sinh học; phòng trừ tuyến trùng; nấm tím |
  nematicide; nematode control; paecilomyces; purpureocillium; pochonia
soilborne-disease < plant-disease, soil = bệnh trong đất; nấm đất; bệnh từ đất; trồng liên tục bị bệnh | soilborne pathogen; soil-borne
  disease; soil sickness; replant problem; continuous cropping obstacle
soil-disinfection < soilborne-disease = xử lý đất trước trồng; khử trùng đất; phơi ải đất; hấp đất; khử trùng giá thể | soil
  solarisation; soil disinfection; soil fumigation; biofumigation; soil steaming
biological-control < biopesticide = phòng trừ sinh học; thiên địch; đấu tranh sinh học; kiểm soát sinh học; côn trùng có ích | biological
  control; biocontrol; natural enemy; beneficial insect; augmentative release
trichoderma < biopesticide, fungal-plant-disease = nấm trichoderma; nấm đối kháng; chế phẩm trichoderma; vi sinh đối kháng | trichoderma;
  antagonistic fungi; chaetomium; antagonistic microorganism
entomopathogenic-fungi < biopesticide, insect-pest = nấm xanh; nấm trắng trừ sâu; nấm ký sinh côn trùng; nấm ký sinh sâu | metarhizium;
  beauveria; entomopathogenic fungi; isaria
bacillus-thuringiensis < biopesticide, insect-pest = thuốc trừ sâu bt; vi khuẩn bt; chế phẩm bt | bacillus thuringiensis; cry protein; bt
  insecticide
antagonistic-bacteria < biopesticide = vi khuẩn đối kháng; xạ khuẩn; vi khuẩn nội sinh | antagonistic bacteria; pseudomonas fluorescens;
  bacillus velezensis; bacillus amyloliquefaciens; streptomyces; actinomycete; endophytic bacteria
npv-virus < biopesticide, insect-pest = virus npv; virus trừ sâu; vi rút đa diện; virus nhân đa diện | nuclear polyhedrosis virus;
  baculovirus; nucleopolyhedrovirus
parasitoid-wasp < biological-control = ong ký sinh; ong mắt đỏ; ong cự | parasitoid; trichogramma; anagyrus lopezi; parasitic wasp
predator-insect < biological-control = bọ đuôi kìm; bọ rùa; bọ xít bắt mồi; nhện bắt mồi; kiến vàng; bọ mắt vàng; côn trùng bắt mồi |
  predatory mite; ladybird; earwig; weaver ant; lacewing; predatory bug; phytoseiid
entomopathogenic-nematode < biological-control, insect-pest = tuyến trùng ký sinh côn trùng; tuyến trùng trừ sâu; tuyến trùng epn |
  entomopathogenic nematode; steinernema; heterorhabditis
botanical-pesticide < biopesticide = thuốc thảo mộc; thuốc trừ sâu thảo mộc; dầu neem; cây neem; xoan chịu hạn; gừng tỏi ớt ngâm; chế
  phẩm thảo mộc trừ sâu; dây thuốc cá | botanical pesticide; neem; azadirachtin; rotenone; plant-based insecticide; matrine; pyrethrum;
  derris
pheromone-trap < insect-pest = bẫy pheromone; chất dẫn dụ côn trùng; bả dẫn dụ; bẫy ruồi vàng; bẫy dính; thuốc dẫn dụ ruồi; bả protein |
  pheromone trap; methyl eugenol; insect lure; sticky trap; mating disruption; protein bait
light-trap < insect-pest = bẫy đèn; đèn bắt côn trùng; đèn bẫy sâu; đèn bẫy rầy | light trap; insect trapping lamp; solar insect trap
sterile-insect < insect-pest = côn trùng bất dục; ruồi đục trái bất dục; triệt sản côn trùng | sterile insect technique; sterile male
integrated-pest-management < pesticide = quản lý dịch hại tổng hợp; quản lý sức khỏe cây trồng; ipm; iphm; phòng trừ tổng hợp; giảm thuốc
  bảo vệ thực vật | integrated pest management; integrated plant health management; pesticide reduction; integrated crop management
induced-resistance < plant-disease = kích kháng; tăng sức đề kháng cây; vắc xin thực vật; oligochitosan; chitosan oligosaccharide |
  elicitor; induced resistance; systemic acquired resistance; plant immunity; plant defence; salicylic acid
rnai-pesticide < biopesticide = thuốc trừ sâu rna; rna can thiệp; công nghệ rnai | rna interference; rnai; double-stranded rna; gene
  silencing
nano-pesticide < pesticide, nanomaterial = thuốc bảo vệ thực vật nano; nano đồng; nano bạc trừ nấm; nano bạc đồng; nano chitosan; đồng
  oxit nano | nano pesticide; copper nanoparticle; nano copper; nano fungicide
herbicide < pesticide, weed = thuốc trừ cỏ; thuốc diệt cỏ; thuốc cỏ; glyphosat; phun cỏ | herbicide; glyphosate; paraquat; glufosinate;
  bioherbicide; pretilachlor; weed killer
fungicide < pesticide, fungal-plant-disease = thuốc trừ bệnh; thuốc trừ nấm bệnh; thuốc nấm; thuốc gốc đồng; boóc đô; bordeaux; mancozeb;
  thuốc trị nấm cây | fungicide; hexaconazole; metalaxyl; azoxystrobin; propiconazole; copper oxychloride; carbendazim; fosetyl
insecticide < pesticide, insect-pest = thuốc trừ sâu; thuốc trừ rầy; thuốc diệt côn trùng; thuốc trừ nhện; thuốc trừ côn trùng |
  acaricide; insecticide; abamectin; emamectin benzoate; imidacloprid; chlorpyrifos; cypermethrin; neonicotinoid; pyrethroid;
  organophosphate; fipronil
pesticide-formulation < pesticide = gia công thuốc bảo vệ thực vật; sang chai đóng gói thuốc; dạng nhũ dầu; huyền phù đậm đặc; sản xuất
  thuốc bảo vệ thực vật | pesticide formulation; suspension concentrate; emulsifiable concentrate; wettable powder; water dispersible
  granule
spray-adjuvant < pesticide = chất bám dính; chất loang trải; thuốc bám dính; chất trợ lực thuốc | spray adjuvant; sticker spreader;
  wetting agent; spray additive
pesticide-resistance < pesticide = sâu lờn thuốc; kháng thuốc trừ sâu; rầy kháng thuốc; sâu nhờn thuốc; phun không chết | insecticide
  resistance; pesticide resistance; fungicide resistance; resistant pest population
pesticide-container-waste < pesticide, hazardous-waste = vỏ bao thuốc bảo vệ thực vật; vỏ chai thuốc sâu; bao gói thuốc bảo vệ thực vật;
  vỏ thuốc trừ sâu | pesticide container; pesticide packaging waste; empty pesticide bottle
pesticide-degradation < pesticide, soil-remediation = phân hủy thuốc bảo vệ thực vật; xử lý tồn lưu thuốc trừ sâu; ddt; tồn lưu hóa chất
  bảo vệ thực vật; kho thuốc sâu cũ | pesticide degradation; obsolete pesticide; pesticide-contaminated soil; organochlorine; lindane
pesticide-exposure < pesticide = ngộ độc thuốc trừ sâu; độc hại khi phun thuốc; người phun thuốc bị nhiễm độc | pesticide poisoning;
  pesticide exposure; operator exposure
pesticide-residue-removal < pesticide-residue = rửa rau sạch thuốc; khử dư lượng thuốc; máy rửa rau ozon; tẩy dư lượng thuốc sâu |
  residue removal; vegetable washing for pesticide
pesticide-residue-test < pesticide-residue = kit thử dư lượng; test nhanh thuốc trừ sâu; phân tích dư lượng; kiểm nghiệm dư lượng; xét
  nghiệm tồn dư thuốc | pesticide residue test; residue analysis; quechers; multiresidue analysis; acetylcholinesterase biosensor
pest-forecast < plant-disease = dự tính dự báo sâu bệnh; dự báo dịch hại; cảnh báo sâu bệnh; giám sát côn trùng; dự báo rầy | pest
  forecasting; pest monitoring; disease warning system; pest surveillance; pest early warning
plant-disease-image-recognition < plant-disease, machine-vision = nhận diện sâu bệnh; nhận dạng bệnh cây; chẩn đoán bệnh cây qua ảnh;
  nhận biết bệnh qua lá; chụp lá nhận bệnh | plant disease recognition; leaf image classification; disease detection from images; pest
  recognition
plant-disease-diagnosis < plant-disease, diagnosis = chẩn đoán bệnh cây; giám định bệnh cây; kit phát hiện bệnh cây; xét nghiệm bệnh cây;
  phòng khám cây trồng | plant pathogen detection; plant disease diagnosis; plant virus detection; elisa kit for plant virus; plant
  clinic
plant-quarantine = kiểm dịch thực vật; đối tượng kiểm dịch; dịch hại kiểm dịch | plant quarantine; phytosanitary; quarantine pest
fruit-bagging < fruit, insect-pest = bao trái; bọc trái; bao quả; bao buồng chuối; bọc quả | fruit bagging; fruit bag; bunch cover; fruit
  wrapping bag
insect-net < insect-pest, greenhouse = lưới chắn côn trùng; lưới chống côn trùng; màn chắn côn trùng; lưới ngăn ruồi | insect net;
  insect-proof net; insect screen
pest-repellent-plant < insect-pest = cây xua đuổi côn trùng; ruộng lúa bờ hoa; trồng hoa bờ ruộng; cây dẫn dụ; cây bẫy | ecological
  engineering; trap crop; push-pull; flower strip; repellent plant
crop-physiological-disorder < plant-disease = bệnh sinh lý; thối đít trái; thối đuôi trái cà chua; rối loạn sinh lý cây; trái cháy nắng;
  nám trái | physiological disorder; blossom-end rot; sunburn of fruit; sunscald
stunted-plant < plant-disease = cây còi cọc; cây kém phát triển; cây chậm lớn; cây suy; cây cằn cỗi; củ nhỏ; trái nhỏ; cây lùn; cây không
  lớn | stunted growth; poor plant growth; plant stunting; plant decline; small fruit size
fall-armyworm < armyworm, maize = sâu keo mùa thu; sâu keo hại ngô | fall armyworm; spodoptera frugiperda
forest-defoliator < forestry, insect-pest = sâu ăn lá keo; sâu ăn lá rừng; sâu đo; bọ que; sâu ăn lá bồ đề | forest defoliator; looper
  caterpillar; stick insect; leaf-eating caterpillar
acacia-heart-rot < forestry, fungal-plant-disease = mục ruột keo; keo bị mục ruột; thối rễ keo; rỗng ruột keo | ganoderma root rot; heart
  rot
eucalyptus-gall-wasp < forestry, insect-pest = u bướu bạch đàn; ong đen gây u bướu | leptocybe invasa; gall wasp
leaf-drop < plant-disease = rụng lá; lá rụng hàng loạt | leaf drop; defoliation; abnormal leaf shedding
papaya-ringspot < papaya, plant-virus = đốm vòng đu đủ; khảm đu đủ; đu đủ xoăn lá; đu đủ bị khảm | papaya ringspot; prsv
passion-fruit-woodiness < passion-fruit, plant-virus = chanh leo xoăn lá; hóa bần chanh leo; chanh dây bị virus; cứng trái | passion
  fruit woodiness; passion fruit virus; telosma mosaic virus
avocado-root-rot < avocado, root-rot = thối rễ bơ; cây bơ chết; xì mủ cây bơ | avocado root rot; phytophthora cinnamomi
cashew-disease < cashew, plant-disease = điều khô bông; thán thư điều; khô bông điều; điều rụng trái non | cashew dieback; cashew
  inflorescence blight; cashew anthracnose
potato-disease < potato, plant-disease = khoai tây thối củ; thoái hóa khoai tây; lở cổ rễ khoai tây; bệnh ghẻ khoai tây | potato virus;
  potato degeneration; potato leafroll; streptomyces scabies
strawberry-disease < strawberry, plant-disease = dâu tây thối trái; dâu tây chết cây; dâu tây thối rễ | strawberry crown rot; strawberry
  mould; strawberry wilt
tree-trunk-moss < plant-disease = rong rêu thân cây; rêu bám thân cây; địa y thân cây; rong rêu hại cây | lichen on tree trunk; moss on
  tree trunk; algal spot; cephaleuros
lychee-erinose-mite < lychee, spider-mite = nhện lông nhung; lông nhung vải; vải bị lông nhung | lychee erinose mite; aceria litchii
bee-safe-pesticide < pesticide = thuốc hại ong; ong chết do thuốc; an toàn cho ong mật | bee toxicity; pesticide effect on bees;
  pollinator safety
`
