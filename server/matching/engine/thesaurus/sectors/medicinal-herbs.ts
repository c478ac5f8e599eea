/** Medicinal herbs and roots of Vietnam with their Latin names. */
export const medicinalHerbs = `
vietnamese-ginseng < ginseng = sâm việt nam; panax vietnamensis; sâm k5; sâm ngọc linh giả; tam thất hoang |
  vietnamese ginseng; majonoside; panax stipuleanatus; lai chau ginseng
korean-ginseng < ginseng = hồng sâm; sâm hàn quốc; bạch sâm; hắc sâm; sâm cao ly; panax ginseng | red ginseng; korean
  ginseng; black ginseng; white ginseng
polyscias-product < polyscias = lá đinh lăng; trà đinh lăng; cao đinh lăng; sinh khối đinh lăng | polyscias root;
  polyscias leaf; polyscias extract
curculigo < medicinal-plant = sâm cau; tiên mao; curculigo orchioides | curculigo; golden eye-grass
callerya < medicinal-plant = sâm nam núi dành; cát sâm | callerya speciosa; millettia speciosa
red-fleeceflower < fleeceflower = hà thủ ô đỏ; chế hà thủ ô | fo-ti; reynoutria multiflora
streptocaulon < medicinal-plant = hà thủ ô trắng | streptocaulon juventas; streptocaulon
licorice < medicinal-plant = cam thảo; cam thảo bắc; axit glycyrrhizic | licorice; liquorice; glycyrrhizin;
  glycyrrhiza
scoparia < medicinal-plant = cam thảo đất; cam thảo nam | scoparia dulcis
lonicera-flower < honeysuckle = kim ngân hoa | lonicera japonica
forsythia < medicinal-plant = liên kiều | forsythia
milk-thistle < medicinal-plant, liver-disease = kế sữa; cúc gai; silymarin; cúc gai dài | milk thistle; silybum
  marianum; silybin
adenosma < medicinal-plant, liver-disease = nhân trần; nhân trần tía | adenosma
gardenia < medicinal-plant = chi tử; quả dành dành | gardenia; geniposide
atractylodes < medicinal-plant = bạch truật; thương truật | atractylodes
peony-root < medicinal-plant = bạch thược; xích thược; mẫu đơn bì | white peony; paeonia; paeoniflorin
poria < medicinal-plant = phục linh; bạch linh; phục thần | poria cocos; wolfiporia
catharanthus < medicinal-plant, cancer = dừa cạn; vinblastin; vincristin | catharanthus roseus; vinblastine;
  vincristine; madagascar periwinkle
houttuynia < herb-vegetable, medicinal-plant = rau diếp cá; giấp cá; dấp cá; ngư tinh thảo | houttuynia cordata; fish
  mint
centella-product < pennywort = tinh chất rau má; bột rau má; trà rau má; dịch chiết rau má | centella asiatica;
  madecassoside; asiatic acid
perilla-leaf < herb-vegetable, medicinal-plant = lá tía tô; trà tía tô; nước tía tô | perilla frutescens; perilla
  leaf; rosmarinic acid
plectranthus < medicinal-plant, cough = húng chanh; tần dày lá | plectranthus amboinicus; indian borage
zerumbet-ginger < medicinal-plant = gừng gió | zingiber zerumbet; zerumbone
purple-amomum < amomum = sa nhân tím | amomum villosum; amomum longiligulare
chrysanthemum-herb < medicinal-plant = cúc hoa; kim cúc; cúc chi; hoa cúc vàng; cúc hoa vàng | chrysanthemum indicum;
  chrysanthemum flower
chamomile < medicinal-plant = cúc la mã | chamomile; matricaria
siegesbeckia < medicinal-plant, arthritis = hy thiêm; cỏ đĩ | siegesbeckia
homalomena < medicinal-plant, arthritis = thiên niên kiện; sơn thục | homalomena
smilax < medicinal-plant, arthritis = thổ phục linh; khúc khắc | smilax; smilax glabra
tinospora < medicinal-plant, arthritis = dây đau xương; dây ký ninh; dây cóc | tinospora
achyranthes-aspera < medicinal-plant, arthritis = cỏ xước; ngưu tất nam | achyranthes aspera
dipsacus < medicinal-plant, arthritis = tục đoạn | dipsacus
schefflera < medicinal-plant = ngũ gia bì; ngũ gia bì chân chim; ngũ gia bì gai | schefflera; acanthopanax
justicia-gendarussa < medicinal-plant, arthritis = thuốc trặc; tần cửu; thanh táo | justicia gendarussa
chinese-yam < yam = khoai mài; củ khoai mài | chinese yam; dioscorea persimilis
ophiopogon < medicinal-plant = mạch môn; mạch môn đông; cỏ lan; mạch đông | ophiopogon
asparagus-root < medicinal-plant = thiên môn đông; thiên môn | asparagus cochinchinensis
stemona < medicinal-plant, cough = bách bộ; củ bách bộ; dây ba mươi | stemona; stemona tuberosa
polygonatum < medicinal-plant = hoàng tinh hoa trắng; hoàng tinh hoa đỏ; ngọc trúc; hoàng tinh đỏ | polygonatum;
  disporopsis; solomon's seal
lily-bulb < medicinal-plant = bách hợp | lily bulb; lilium brownii
purple-dendrobium < dendrobium-officinale = thạch hộc tía; thạch hộc thiết bì | dendrobium candidum; dendrobium
  polysaccharide
scutellaria < medicinal-plant = hoàng cầm; baicalin | scutellaria baicalensis; skullcap; baicalein
scutellaria-barbata < medicinal-plant = bán chi liên; hoàng cầm râu | scutellaria barbata
hedyotis < medicinal-plant, cancer = bạch hoa xà thiệt thảo; lưỡi rắn trắng | hedyotis diffusa; oldenlandia
belamcanda < medicinal-plant, sore-throat = xạ can; cây rẻ quạt | belamcanda; leopard lily
artichoke-product < artichoke = cynarin; cao atiso; lá atiso; actiso; bông atiso; trà atiso | artichoke leaf;
  artichoke extract; cynara scolymus; cynarine
gastrodia < medicinal-plant = thiên ma | gastrodia
uncaria < medicinal-plant = câu đằng | uncaria; cat's claw
pinellia < medicinal-plant = bán hạ; củ chóc; bán hạ nam | pinellia; typhonium
rauvolfia < medicinal-plant, hypertension-care = ba gạc; reserpin | rauvolfia; reserpine; rauwolfia
danshen < medicinal-plant, cardiovascular = đan sâm; tanshinon | danshen; salvia miltiorrhiza; tanshinone
scrophularia < medicinal-plant = huyền sâm | scrophularia
safflower < medicinal-plant = hồng hoa; rum tây | safflower; carthamus
ginkgo < medicinal-plant, vertigo = bạch quả; cao bạch quả; lá bạch quả | ginkgo; ginkgo biloba
huperzia < medicinal-plant, dementia = thông đất; huperzin; thạch tùng răng cưa | huperzia; huperzine
citrus-herb < citrus, medicinal-plant = chỉ thực; chỉ xác; thanh bì; vỏ quýt | aurantii fructus; immature orange
buddhas-hand < citrus = phật thủ; trà phật thủ | buddha's hand; citrus medica
red-date < medicinal-plant = táo đỏ; đại táo | red date
schisandra < medicinal-plant = ngũ vị tử; ngũ vị tử ngọc linh | schisandra; schisandrin
kadsura < medicinal-plant = na rừng | kadsura coccinea; kadsura
cornus < medicinal-plant = sơn thù; sơn thù du | cornus officinalis
cassia-seed < medicinal-plant = thảo quyết minh; quyết minh tử; hạt muồng | cassia seed; senna tora
cassia-alata < medicinal-plant, skin-fungus = muồng trâu; lá muồng trâu | cassia alata; senna alata; ringworm bush
rhubarb-root < medicinal-plant, constipation = đại hoàng | rhubarb root; rheum palmatum
senna-leaf < medicinal-plant, constipation = phan tả diệp | senna leaf; sennoside
guava-leaf < medicinal-plant = búp ổi; cao lá ổi; trà lá ổi | guava leaf
catappa-leaf = lá bàng; lá bàng khô | catappa leaf; terminalia catappa
mango-leaf < mango = lá xoài; mangiferin | mango leaf; mangiferin extract
mangosteen-peel < medicinal-plant = vỏ măng cụt; xanthon | mangosteen peel; xanthone; alpha-mangostin
papaya-leaf < medicinal-plant = lá đu đủ; hoa đu đủ đực | papaya leaf; carica papaya leaf
ageratum < medicinal-plant, sinusitis = cây cứt lợn; cỏ hôi; hoa ngũ sắc; cỏ ngũ sắc | ageratum; goat weed
basil-seed = hạt é; húng é | basil seed
chia-seed = hạt chia | chia seed; salvia hispanica
neem-tree < botanical-pesticide, medicinal-plant = sầu đâu; xoan ấn độ | neem oil; neem extract; azadirachta indica
fish-poison-plant < botanical-pesticide = cây thuốc cá; cây ruốc cá; rotenon | fish poison plant; tuba root; derris
  elliptica
aconite < medicinal-plant, poisoning-treatment = ô đầu; phụ tử; ấu tẩu; củ ấu tẩu; aconitin | aconite; aconitine;
  aconitum
strychnos < medicinal-plant = mã tiền; hạt mã tiền; hoàng nàn | strychnos; nux vomica; strychnine
xanthium < medicinal-plant, sinusitis = ké đầu ngựa; thương nhĩ tử | xanthium; cocklebur
gleditsia-thorn < gleditsia = tạo giác; tạo giác thích; gai bồ kết | gleditsia thorn
clinacanthus < medicinal-plant = cây bìm bịp; lá bìm bịp; xương khỉ; cây xương khỉ | clinacanthus; sabah snake grass
pseuderanthemum < medicinal-plant = hoàn ngọc; lá hoàn ngọc; cây xuân hoa | pseuderanthemum
ivy-leaf < medicinal-plant, cough = lá thường xuân; cao lá thường xuân; cao thường xuân | ivy leaf; hedera helix
loquat-leaf < medicinal-plant, cough = lá tỳ bà; tỳ bà diệp | loquat leaf; eriobotrya
spatholobus < medicinal-plant = kê huyết đằng; huyết đằng | spatholobus; sargentodoxa
quisqualis < medicinal-plant, parasite = sử quân tử; quả giun | quisqualis
pouzolzia < medicinal-plant, cough = bọ mắm; thuốc dòi | pouzolzia
industrial-hemp < medicinal-plant = gai dầu; sợi gai dầu; cần sa | industrial hemp; cannabis; cannabidiol
ziziphus-seed < medicinal-plant, insomnia = táo nhân; toan táo nhân | ziziphus seed; spinosin
polygala < medicinal-plant, insomnia = viễn chí | polygala
erythrina < medicinal-plant, insomnia = vông nem; lá vông | erythrina; erythrina variegata
mimosa-pudica < medicinal-plant = cây trinh nữ; cây xấu hổ; cây mắc cỡ | mimosa pudica
bupleurum < medicinal-plant = sài hồ | bupleurum
alisma < medicinal-plant, kidney-disease = trạch tả | alisma
blumea < medicinal-plant, essential-oil = đại bi; mai hoa băng phiến; từ bi xanh | blumea; borneol
prunella < medicinal-plant = hạ khô thảo | prunella
sophora-flavescens < medicinal-plant = khổ sâm; khổ sâm cho lá; oxymatrin | sophora flavescens; oxymatrine
hovenia < medicinal-plant, liver-disease = khúng khéng; chỉ cụ tử | hovenia; dihydromyricetin
crinum-asiaticum < medicinal-plant, prostate-disease = náng hoa trắng; lá náng | crinum asiaticum
acorus < medicinal-plant = thạch xương bồ; thủy xương bồ | acorus; asarone
burdock < medicinal-plant = ngưu bàng; củ ngưu bàng | burdock; arctium
callisia < medicinal-plant = lược vàng; cây lược vàng | callisia fragrans
breadfruit-leaf < medicinal-plant = lá sa kê; cây sa kê | breadfruit; artocarpus altilis
biota-leaf < medicinal-plant = trắc bách diệp; trắc bá diệp | platycladus; biota orientalis
paederia < medicinal-plant, constipation = lá mơ; lá mơ lông; mơ tam thể | paederia; skunkvine
chromolaena < medicinal-plant, wound-dressing = cây cỏ lào; cây phân xanh | siam weed
bidens < medicinal-plant = xuyến chi; đơn buốt; cúc áo | bidens pilosa
excoecaria < medicinal-plant, urticaria = đơn lá đỏ; đơn đỏ; đơn mặt trời | excoecaria
wedelia < medicinal-plant = húng trám; sài đất ba thùy | wedelia; sphagneticola
kalanchoe < medicinal-plant = lá bỏng; cây sống đời; cây thuốc bỏng | kalanchoe
drynaria-fern < eucommia = bổ cốt toái; tắc kè đá | drynaria fortunei
portulaca < vegetable, medicinal-plant = rau sam | purslane; portulaca oleracea
imperata < medicinal-plant, kidney-disease = rễ tranh; rễ cỏ tranh; bạch mao căn | imperata root; cogon grass root
morus-herb < medicinal-plant = tang bạch bì; tang ký sinh; tang diệp | mulberry leaf extract; mulberry bark
lotus-herb < medicinal-plant, insomnia = tâm sen; trà tâm sen | nuciferine; lotus plumule
nigella = thì là đen | nigella; black cumin
turmeric-product < turmeric = viên nghệ mật ong; nghệ đỏ; dầu nghệ; tinh dầu nghệ | turmeric oil; turmerone; turmeric
  powder
animal-drug = con rết; tắc kè; rắn làm thuốc; bò cạp; địa long; giun đất làm thuốc | gecko; animal-derived medicine;
  medicinal earthworm; centipede
bear-bile = mật gấu; nuôi gấu lấy mật | bear bile
bone-glue = cao ngựa bạch; cao trăn; cao ban long; cao khỉ | animal bone glue; horse bone extract
toxic-wild-plant < poisoning-treatment = cây độc; cà độc dược; trúc đào | gelsemium; datura; oleander; poisonous plant
noni-product < noni = nhàu khô; nước cốt nhàu; lá nhàu; rượu nhàu | noni juice; noni leaf
purple-morinda < morinda-officinalis = ba kích; rượu ba kích tím | morinda root
plantain-seed < plantago = mã đề; cao mã đề | plantago asiatica; psyllium husk
lotus-leaf < medicinal-plant = trà lá sen; cao lá sen | lotus leaf; lotus leaf extract
mugwort-extract < mugwort = cao ngải cứu; trà ngải cứu; tinh dầu ngải cứu | mugwort extract; mugwort oil
wildlife-trade = vảy tê tê; buôn bán động vật hoang dã; săn bắt trái phép | pangolin; rhino horn; wildlife trade
`
