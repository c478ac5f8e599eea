export default `
má ơi, con mới tới nơi, đường xa xóc quá mà xe không hư, má ngủ sớm nghe.
ông nội lãng tai, tivi mở hết cỡ, cả nhà nói chuyện phải hét vào nhau.
đội bóng xã tôi thua ba quả trắng vì sân lún, giày đinh dính bùn nặng trịch.
em bé sốt mọc răng quấy suốt đêm, hai vợ chồng thay phiên bồng đi qua đi lại.
a lô, cho hỏi có phải số của bên sửa máy giặt không, máy nhà tôi vắt là nhảy tưng tưng.
bộ phim truyền hình dài lê thê, coi tới tập năm chục mà nhân vật chính vẫn chưa biết mình là con ai.
đạo diễn cho dựng bối cảnh chợ nổi trong trường quay, bơm nước, thả lục bình, đốt khói giả sương.
giận nhau ba bữa, tới hồi thấy anh lầm lũi sửa cái quai dép cho mình là nguôi ngoai.
chiếc quạt máy đời Liên Xô kêu ro ro mà mát rượi, ba tôi không chịu bỏ.
tổng đài viên đọc kịch bản đều đều, khách hỏi lệch một câu là lúng túng xin chuyển máy.
vận động viên điền kinh bị căng cơ đùi, bác sĩ xịt lạnh, quấn băng chun rồi dìu ra đường chạy.
tôi viết thư này để cảm ơn cô y tá trực đêm mồng hai đã nắm tay mẹ tôi tới sáng.
nồi cơm điện nhảy nút sớm, cơm sượng, con nít bỏ bữa.
sân khấu cải lương về làng, bà con trải đệm ngồi kín sân đình, muỗi đốt cũng mặc.
thợ chụp ảnh cưới cãi nhau với tiệm rửa hình vì màu da cô dâu xanh xao như người ốm.
thấy trong lòng nôn nao khó tả, như đứng trước cửa nhà cũ mà không dám gõ.
bàn cờ tướng ngoài công viên, quân gỗ mòn vẹt, các cụ đập nghe chan chát.
nhà đài chuyển từ băng từ sang tệp số, kho tư liệu mốc meo phải lau từng mét băng bằng cồn.
chị dâu mới về chưa quen nếp, nấu canh chua bỏ đường làm cả nhà tròn mắt.
em gửi chị bưu phẩm gồm hai ký cá bống kho khô, một hũ mắm nêm, chị nhớ bỏ tủ lạnh.
võ sĩ gạt mồ hôi, găng sờn da, tiếng chuông vang lên mà chân còn run.
bữa cơm chiều mâm gỗ, canh mồng tơi, cà pháo, ba thế hệ ngồi xếp bằng trên chiếu.
phóng viên chiến trường năm xưa giữ cuốn sổ tay loang vệt bùn như giữ báu vật.
xin lỗi anh vì sự chậm trễ, chúng em sẽ hoàn lại một nửa phí dịch vụ và tặng anh một lần vệ sinh máy.
hụt hẫng, tủi thân, rồi giận, rồi thương, mấy thứ ấy trộn lại thành một cục nghẹn ở cổ.
đài phát thanh huyện đọc tin cấy lúa, tin mất trâu, tin rao vặt đổi nhà.
bé Na dọn phòng bằng cách đùa hết đồ chơi xuống gầm giường.
giải bơi vượt sông năm nay ba trăm người dự, ca nô cứu hộ chạy rà rà hai bên.
dây đàn ghi ta rỉ sét, bấm đau tay, gảy nghe bục bục.
đường dây chăm sóc khách hàng nên ghi âm, phân loại lý do gọi và nhắc lại lời hứa đã đưa ra.
hàng xóm nuôi gà trống gáy từ hai giờ sáng, nói nhẹ nói nặng đều không xong.
con trai tuổi dậy thì đóng cửa phòng im ỉm, hỏi gì cũng ừ hử.
truyện tranh in giấy vàng, mực lem ra ngón tay, vậy mà mê mẩn thuê từng cuốn.
nhiều bạn nghe đài bằng điện thoại, nhưng bác tôi vẫn vặn cái nút dò sóng rè rè.
quý khách vui lòng giữ máy, cuộc gọi sẽ được kết nối trong ít phút.
cái bồn cầu xả không hết, nước dâng lên lưng lửng, thông hoài bằng chai nhựa mà không ăn thua.
tiếng ve râm ran ngoài cửa sổ làm tôi nhớ mùa thi năm lớp mười hai.
phim hoạt hình nước mình vẽ tay từng khung, mười hai tấm cho một giây.
thủ môn bay người đẩy bóng, đập vai vào cột dọc, nằm lặng đi mấy phút.
cả nhà háo hức đi chợ hoa, ba chọn cành đào phai, mẹ chọn chậu quất trĩu trái.
trời ơi, ai lấy cái kéo của tui, mới để trên nóc tủ đây mà.
thư tay bây giờ hiếm, nét chữ nghiêng nghiêng kia mở ra còn thơm mùi bưởi.
phản hồi của người dùng được gắn nhãn khen, chê, hỏi, gợi ý rồi chuyển cho đúng bộ phận trong ngày.
máy lạnh nhà em thổi ra hơi nóng, có mùi chua chua như giấm, cục nóng ngoài ban công thì im re.
ông bầu đoàn hát lo tiền xăng xe, tiền phấn son, đêm mưa bán được có ba chục vé.
mẹ chồng thích nhai trầu, con dâu sắm ống ngoáy inox, hai người thân nhau từ dạo đó.
đánh cầu lông sân bê tông mau hư đầu gối, nên lót thảm hoặc tìm nhà thi đấu sàn gỗ.
báo giấy bán ế, sạp đầu đường chuyển qua bán nước suối với vé xe buýt.
nó ức phát khóc mà cắn môi, quay mặt vào tường, đếm từng viên gạch.
tôi không đồng tình với cách trả lời vô cảm kiểu chúng tôi đã ghi nhận của quý công ty.
hai đứa nhỏ giành nhau cái điều khiển, đập rơi, văng pin lăn lóc dưới chân tủ.
kỹ thuật viên lồng tiếng nhai cần tây giả tiếng xương gãy, vỗ bao bột giả tiếng bước trên tuyết.
đua ghe ngo, mái chèo nhịp nhàng, nước bắn tung toé, hai bờ reo hò dậy sóng.
chồng em đi biển cả tháng, mỗi lần nghe tin áp thấp là ruột gan như lửa đốt.
cô Sáu giặt đồ bằng tay, vò xà bông bánh, giũ đánh phạch rồi phơi lên sào tre.
đăng cáo phó trên báo địa phương, giá tính theo ô, gửi trước bốn giờ chiều.
cuốn nhật ký bị mối ăn chỉ còn rìa, câu cuối đứt ngang chữ thương.
bóng chuyền bãi biển phải có cát mịn sâu bốn tấc, không lẫn vỏ sò.
mấy cha con hì hục bắt con chuột sau tủ, rốt cuộc nó chui tọt vô ống quần.
dịch vụ khách hàng qua hộp chat trả lời lẹ nhưng hễ hỏi giá sửa là nó kêu để lại số.
nghệ sĩ xiếc tung bảy trái bóng, mồ hôi nhễ nhại, khán giả nín thở.
tấm gương phòng tắm mờ hơi nước, con bé lấy ngón tay vẽ mặt cười.
cháu kính chúc ông bà năm mới khoẻ mạnh, sống lâu trăm tuổi, mắt sáng tay mềm.
con chó mực già nằm bên thềm, nghe tiếng xe quen là vẫy đuôi lạch phạch.
máy quay gắn trên cần cẩu lia từ mái ngói xuống mặt nước, êm như mây trôi.
vợ giục thay bóng đèn, chồng bảo lát nữa, cái lát nữa ấy kéo dài ba tuần.
câu lạc bộ dưỡng sinh tập lúc năm giờ, quạt xoè đỏ rực, nhạc bập bùng.
cô ơi máy bán vé nuốt tiền mà không nhả vé, tôi bấm nút trợ giúp chẳng ai thưa.
đứa cháu hỏi tại sao trăng đi theo mình, bà ngoại cười móm mém, bảo tại nó thương con.
người dẫn chương trình lỡ lời, phòng máy vội chèn nhạc hiệu, khán giả vẫn kịp nghe.
chiếc xe đạp cà tàng tróc sơn, chuông không kêu mà cái gì cũng kêu.
ca sĩ phòng trà hát mộc, tiếng ho nhẹ, tiếng ly chạm, ngoài hiên mưa lâm thâm.
cả tuần nay trong nhà có mùi gì thum thủm, lật tấm nệm lên mới thấy con thạch sùng chết khô.
ngày giỗ họ, con cháu bốn phương về, trẻ con lạ mặt nhau đứng nép sau lưng mẹ.
vì tôi gọi sáu lần mà mỗi người nói một kiểu, nên tôi yêu cầu gặp người có quyền quyết định.
đường đạp xe leo đèo dốc mười hai phần trăm, líp to nhất mà chân vẫn như đeo đá.
nhạc nền bị khiếu nại bản quyền, đoạn phim kiếm được đồng nào bay sạch đồng ấy.
nhà có người mất, bà con hàng xóm lặng lẽ mang tới nải chuối, gói trà, bó nhang.
lúc say sưa thì hứa trời hứa biển, tỉnh rượu ngồi gãi đầu gãi tai.
tụi nhỏ nghịch vòi nước, áo quần ướt mèm, run cầm cập mà vẫn cười khanh khách.
bảo tàng báo chí trưng cái máy chữ mất phím ê, tờ giấy than và chiếc máy ghi âm bằng cối xay.
hai mươi năm làm dâu, lần đầu má khen nồi thịt kho vừa miệng, tôi quay đi chùi nước mắt.
sàn nhảy trơn quá, phải rắc bột phấn, đế giày da lộn mới bám.
đề nghị quý khách đọc giúp em số sê ri dán dưới đáy máy, dòng chữ nhỏ bắt đầu bằng hai chữ cái.
bình nước nóng rò điện tê tê, may mà thợ thay sợi đốt với gắn thêm con chống giật.
tin đồn trên mạng lan nhanh như lửa gặp rơm khô, toà soạn phải kiểm chứng ba nguồn rồi mới đăng.
mai mốt con lấy chồng xa, ai nhổ tóc ngứa cho má, bà nói xong im lặng hồi lâu.
khán đài cũ lung lay, bu lông rỉ, đông người giậm chân là nó rung lên.
tiệm may sửa lại áo dài cưới của mẹ cho con gái, nới ngang hông, thay nút bấm.
chú thợ điện lạnh ơi, hôm qua chú nạp ga xong mà tối nay tủ lại xì xì, kem chảy hết rồi.
con trâu bệnh nằm một chỗ, cả nhà đốt đống un khói, thức canh như canh người ốm.
băng ghi âm lời trăng trối của cụ bị nhão, kỹ thuật viên nướng nhẹ ở năm mươi độ rồi mới đọc được.
đàn ông vùng này ít nói, thương con thì chặt cho khúc mía, vót cho cái diều.
cuộc thi chạy việt dã vòng quanh hồ, vạch đích vừa qua là nhiều người khuỵu xuống.
buồn buồn đi câu, chẳng được con nào, được cái yên.
chúng tôi ghi nhận phản ánh về tiếng ồn quạt trần, thợ sẽ tới cân cánh trước mười một giờ ngày mai.
thảm chùi chân dính tóc, tủ giày bốc mùi, khách tới thì vội xịt nước hoa.
kịch bản sửa tới lần thứ chín, biên kịch hết hơi, nhà sản xuất vẫn đòi thêm cảnh rượt đuổi.
bữa tiệc sinh nhật đạm bạc, cái bánh bông lan trứng, vài cây nến cong queo mà đứa nhỏ mừng rơn.
kính gửi ban quản trị, tôi xin phản ánh việc thang máy khựng giữa tầng sáu, nhốt mẹ con tôi hai mươi phút.
người đàn bà goá ngồi đan lưới, tay thoăn thoắt, mắt nhìn xa xăm ra cửa biển.
vòng loại giải cờ vua thiếu nhi, kỳ thủ sáu tuổi ngồi chưa chạm chân xuống đất.
xem tivi mà hình bị nhiễu hạt, tiếng rè, đập đập mấy cái lại trong veo.
cha tôi tính nóng như lửa, mẹ thì nhẫn nại, nhà nhờ vậy mới yên.
bán vé concert qua mạng, bấm vô xếp hàng ảo thứ tám mươi ngàn, thôi tắt máy cho lành.
lọ hoa cúc để lâu nước đục, cuống nhớt, mùi ngai ngái khắp gian thờ.
nhà sư gióng chuông chiều, sương xuống, tiếng boong boong lan theo mặt ruộng.
khâu lại con gấu bông rách bụng cho con, nhồi thêm bông gòn, mũi chỉ xiên xẹo mà nó ôm suốt.
hệ thống bình luận tự chặn câu tục tĩu nhưng dân mạng viết lách kiểu khác, máy bó tay.
rớt môn bơi vì sợ nước sâu, thầy bắt nằm ngửa thả nổi cả tuần mới hết cứng người.
xe bánh mì rao bằng băng thu sẵn, đặc ruột thơm bơ, nghe riết thuộc lòng.
bạn bè rủ nhau họp lớp, kẻ hói đầu người bụng phệ, gặp lại vẫn mày mày tao tao.
nhà thuê vách mỏng, bên kia ngáy bên này thức, bên này xào hành bên kia hắt xì.
người chơi đồ cổ soi chén bằng đèn pin, gõ nghe tiếng ngân, liếm thử xem men có rít không.
trọng tài biên căng cờ, công nghệ vẽ vạch bảo lệch một gót chân, cả sân la ó.
tôi quen anh trong một chuyến tàu chợ, anh nhường chỗ cho bà cụ rồi ngồi lên bao gạo.
đồng hồ treo tường chạy sai, con chim cúc cu thò ra gáy ba tiếng lúc năm giờ.
bố mẹ già ở quê, con cái đi xa, gắn cái camera để biết bữa nay ông bà có ăn cơm.
ghi hình ngoài trời gió lùa ù ù vào micro, phải bọc lông chắn gió và đo lại mức tiếng.
vé xem phim giờ trưa rẻ hơn phân nửa, rạp vắng hoe, tha hồ gác chân.
làm ơn nhắn giùm anh Tư là máy cày đã sửa xong, chiều ghé lấy, nhớ mang theo can dầu.
cái ghế bố bung lò xo, nằm một lát là ê ẩm, vậy mà ba cứ giữ.
lâu lắm mới thấy má cười hết cỡ, nếp nhăn xô lại như sóng.
môn đẩy gậy, kéo co, bắn nỏ làm ngày hội bản đông vui nhất năm.
tôi thề là không động tới cái bình ấy, gió thổi rèm quệt phải, nó đổ.
tờ rơi tìm chó lạc dán khắp phố, ghi: chân trước đi khập khiễng, gọi tên Lu thì quay đầu.
dàn âm thanh hội trường hú rít mỗi khi người nói tới gần loa, kỹ thuật hạ bớt dải cao.
giặt chung áo đỏ với sơ mi trắng, vớt ra cả chậu hồng phơn phớt.
ông anh rể nghiện đá banh khuya, sáng vô xưởng gật gù, suýt kẹt tay vào máy cưa.
gia đình em tìm người giúp việc ở lại, biết chăm người nằm liệt, lương thoả thuận, có phòng riêng.
thợ kim hoàn nặn tượng đất sét chơi khi rảnh, con nào cũng hao hao vợ mình.
lá thư gửi người lính đảo mất hai tháng mới tới, mép phong bì còn dính muối.
sau tiếng còi tan trận, người thắng kẻ thua ôm nhau, áo bết bùn, chẳng phân nổi màu.
mới bảnh mắt đã nghe cãi nhau vì chỗ để xe, khu tập thể này không bữa nào yên.
bộ phận hậu mãi cần mẫu thư xin lỗi ngắn, thật lòng, không đổ cho khách quan.
bấm nhầm số, hai người lạ nói chuyện nửa tiếng về cách trị rệp cho cây mai.
món đồ chơi tò he nặn bằng bột nếp hấp, để hai ngày là nứt, một tuần thì mốc.
lòng tôi nhẹ bẫng khi đặt được gánh nặng ấy xuống, như người vừa qua khỏi khúc sông xiết.
thợ hồ nghỉ trưa mở cải lương qua loa mini, nằm ngửa trên đống bao xi măng ngủ khò.
trước giờ phát sóng, phát thanh viên uống ngụm nước ấm, luyện môi, đọc thử tên nước ngoài.
cái nôi tre đong đưa kẽo kẹt, lời ru à ơi lẫn trong tiếng mưa rỉ rả.
sân cỏ nhân tạo lâu năm trơ gốc nhựa, hạt cao su đen dính đầy vớ.
hồi trẻ tôi mê chơi ảnh phim, tự pha thuốc hiện, lắc tay trong buồng tối đỏ lờ mờ.
cả ngõ góp tiền thắp đèn lồng trung thu, đứa nào cũng có phần bánh dẻo nhân đậu.
giọng anh run run trong điện thoại, nói được hai câu thì tín hiệu tắt.
đăng tin tìm việc thì nhiều, tìm người chịu khó mới hiếm, anh chủ xưởng ghi thêm: không nhậu giờ làm.
khách mắng xối xả qua điện thoại, em chỉ biết dạ vâng, gác máy xong ngồi khóc trong nhà vệ sinh.
chiếc xe máy của ba nổ bành bạch, khói xanh um, cả xóm biết ba đã đi làm về.
sản xuất một tập phim tài liệu về nghề đóng ghe mất bốn tháng, hai trăm giờ băng, dựng còn bốn mươi phút.
ông thầy dạy bơi thổi còi, ra hiệu cho tụi nhỏ úp mặt, thở bong bóng, đạp chân như ếch.
hồi mới cưới, hai đứa ở phòng trọ mười mét vuông, bếp dầu đặt ngay đầu giường.
nhờ cô tổng đài ghi lại giúp: máy hút bụi kêu hú, ống mềm nứt gần tay cầm, túi lọc đã thay mới.
bản giao hưởng vừa dứt, khán phòng lặng phắc vài giây rồi tiếng vỗ tay vỡ oà.
ngoại tôi sợ nhất là ở một mình lúc trời sẩm tối, nghe tiếng tắc kè là chắp tay niệm Phật.
bộ tản nhiệt của máy chiếu rạp bám bụi, đèn xê nông quá nhiệt nên hình cứ tối dần.
vì thiếu ngủ, người mẹ trẻ pha nhầm muối vô bình sữa, may mà nếm trước.
anh bình luận viên ví cú sút như sấm nổ giữa trưa, nghe hơi quá nhưng đã cái lỗ tai.
đôi giày chạy mới mang cọ rộp gót, phải dán băng cá nhân rồi bôi sáp.
hệ thống tổng đài phân phối cuộc gọi theo kỹ năng, khách nói tiếng Khmer được nối tới người biết tiếng Khmer.
con mèo mướp nằm gác cằm lên bàn phím, chủ nó đang họp với sếp mà nó kêu ngoao ngoao.
hai bà sui ngồi bàn lễ cưới, bên đòi rước buổi sáng, bên coi ngày bảo phải giờ Thân.
kho phục trang của đoàn tuồng bị ẩm, áo thêu kim tuyến xỉn đen, râu giả rụng từng chùm.
giật mình tỉnh giấc, tôi nghe rõ tiếng tim mình đập thình thịch, ngoài sân lá chuối quật phần phật.
anh thợ giao nước bưng bình hai mươi lít lên lầu bốn, mồ hôi ướt đẫm lưng áo.
bữa đó cúp nước, nhà có khách, chén bát chất cả chậu, phải chạy qua hàng xóm xin từng xô.
tay vợt nữ gập người cứu bóng sát đất, dây vợt đứt phựt, cô giơ tay xin đổi cây khác.
mục hỏi đáp của tờ báo nhận được hai trăm lá thư, phân nửa hỏi chuyện hôn nhân.
em thấy lo lắng mơ hồ, bụng cứ bồn chồn, ăn không ngon mà ngủ cũng chẳng yên.
cái bàn ủi cháy để lại vệt vàng khè hình tam giác trên cổ áo trắng.
xe hoa trang trí bằng lan hồ điệp bị nắng héo, anh phụ xe cầm bình xịt sương chạy theo.
kênh truyền hình địa phương phát lại vở kịch cũ, giọng diễn viên đã khuất nghe mà nao lòng.
sân bóng rổ sau trường nứt nẻ, vành rổ cong, lưới chỉ còn vài sợi tua rua.
trẻ con xóm chài biết bơi trước khi biết chạy, da cháy nắng, tóc hoe vàng.
dịch vụ dọn nhà theo giờ gửi một cô nhỏ nhắn tới, lau từ trần xuống sàn bóng loáng trong ba tiếng.
kính gửi cô chủ nhiệm, cháu bị thuỷ đậu, xin phép cho cháu nghỉ học đến hết tuần.
nhạc công chỉnh dây theo máy dò cao độ, kim chỉ giữa vạch xanh thì thôi vặn.
cứ tới mùa khô là giếng cạn, mẹ dậy từ gà gáy xách đôi thùng đi gánh nước khe.
bà chủ nhà khó tính dán giấy khắp nơi: tắt đèn, khoá vòi, cấm nấu mắm sau chín giờ.
tấm thiệp mời cưới in nhầm ngày âm, cả họ nhà trai tới sớm một hôm.
trong phòng thu, người ta treo mút trứng, kê thảm dày, vậy mà tiếng xe lu ngoài phố vẫn lọt vào.
bác hàng xóm tốt bụng, đi đâu về cũng chia cho mớ rau lang, trái mướp.
các bình luận ác ý được máy chấm điểm, vượt ngưỡng thì ẩn đi chờ người duyệt.
gánh xiếc thú bị phản đối, ông chủ bán voi cho vườn thú, chuyển qua ảo thuật với xe đạp một bánh.
con bé út hay hờn, động tí là xị mặt, chui gầm bàn ngồi ôm gối.
máy giặt nhà em cứ tới khâu xả là đứng im, đèn chớp ba nhịp, thợ chỉ em kiểm tra lưới lọc cặn.
trận chung kết diễn ra dưới mưa tầm tã, bóng dừng khựng trong vũng nước.
đọc báo thấy vụ cháy chung cư, mẹ gọi điện dặn con mua thang dây với mặt nạ.
bộ sưu tập tem của ông gồm ba nghìn con, kẹp từng ô giấy bóng, chống ẩm bằng gói vôi.
thằng Tí đá banh bể kính nhà người ta, bỏ chạy mất dép, tối về khai thiệt.
biên tập viên cắt bỏ mọi tính từ thừa, bài còn một nửa mà hay gấp đôi.
nhà neo người, giỗ chạp phải nhờ bên hội phụ nữ qua gói bánh, rửa lá.
tôi có thói quen ghi lời dặn dán lên cửa tủ lạnh: đổ rác, đóng tiền điện, cho cá ăn.
khách hàng thân thiết lâu năm bỗng im lặng là dấu hiệu đáng ngại hơn cả lời phàn nàn.
tai nghe bị đứt ngầm chỗ chân cắm, bên nghe bên điếc, quấn băng keo tạm.
chú rể hồi hộp đeo nhẫn lộn tay, họ hàng cười ồ, không khí bớt căng.
giải đua xe đạp xuyên Việt qua đèo Hải Vân, tay đua rút chai nước xối lên đầu.
cây đàn nhị kêu the thé như mèo vì da trăn chùng, hơ lửa nhẹ cho căng lại.
em ghét cái cảnh đứng giữa đám đông mà thấy mình lạc lõng.
ông Bảy bán vé số cụt chân lết trên miếng ván gắn bạc đạn, gặp ai cũng cười.
phần mềm tách giọng hát khỏi nhạc nền giúp khôi phục băng cải lương thu trước năm bảy lăm.
tối thứ bảy cả khu phố gom lại coi phim màn vải, đèn chiếu chạy xè xè.
sáng ra mới biết đêm qua mình quên khoá van gas, nghĩ lại còn rợn gáy.
người tuyết nhân tạo ở công viên tan nhão nhoẹt, trẻ con dẫm lên lạo xạo.
dạ thưa bác, nhà con dời giỗ qua chủ nhật để mấy anh chị ở xa về kịp.
anh ấy làm nghề cắm hoa, tay đầy vết gai mà ngón vẫn dịu dàng.
máy phát thanh truyền thanh xã treo trên ngọn cây bàng, tổ chim sáo làm ngay trong miệng loa.
xem múa rối nước, tụi nhỏ đòi chui ra sau mành coi mấy chú nghệ nhân ngâm mình.
buổi phỏng vấn trực tiếp đứt sóng đúng lúc gay cấn, màn hình hiện cảnh hoa sen.
tính bà cẩn thận, chai lọ rửa úp ngay ngắn, bao ni lông vuốt phẳng xếp tam giác.
bà con Việt kiều về nước, đứng ngẩn ngơ giữa con hẻm xưa nay thành phố lớn.
thay mặt cửa hàng, tôi xin nhận lỗi vì nhân viên đã to tiếng với cô sáng nay.
thùng rác bếp hai ngày chưa đổ, ruồi giấm bay li ti, nước rỉ xuống hôi rình.
xạ thủ nín thở, siết cò êm như vuốt, viên đạn chạm vòng mười.
ông nhạc sĩ mù chấm bài bằng chữ nổi, hoà âm nhẩm hết trong đầu.
tấm nệm lò xo kêu cót két, trở mình một cái là cả nhà thức.
nhà trẻ gửi về tấm ảnh bé ngồi bô đầu tiên, ông bà truyền tay nhau coi.
quầy hỗ trợ ở nhà ga phát xe lăn, chỉ đường, nhận giữ hành lý và gọi loa tìm trẻ lạc.
chia tay rồi, món gì cũng trả, chỉ có con mèo là không biết chia sao.
hoạ sĩ đồ hoạ cãi với khách vì cái màu đỏ đô, người bảo mận chín, kẻ bảo gạch non.
tụi tui chơi bầu cua bằng hột me, ăn thua nhau vài viên kẹo dừa.
quạt hút bếp chung cư dẫn mùi cá kho nhà dưới lên tận phòng ngủ nhà trên.
đêm cuối trước khi nhập ngũ, ba ngồi vót đôi đũa, không nói gì, chỉ vỗ vai.
trung tâm văn hoá cho thuê loa thùng, phông màn, ghế nhựa và cả người dẫn đám cưới.
người ta kiện tờ báo vì đăng ảnh con họ mà không xin phép, đòi gỡ và bồi thường danh dự.
hồi đó muốn gọi điện đường dài phải ra bưu điện, ngồi chờ gọi tên vô buồng số ba.
sợi dây chuyền bạc đeo lâu đen sì, đánh bằng kem đánh răng là sáng lại.
vợ chồng son cãi nhau vì cái nắp bồn cầu, rồi làm hoà bằng tô mì gói hai trứng.
băng ghế dự bị lạnh ngắt, cậu thủ môn số ba ngồi đó suốt hai mùa.
tối mất điện, mấy mẹ con quạt mo cau, kể chuyện ma, đứa nào cũng co chân lên chõng.
các chương trình trò chơi nhại nhau, khách mời quen mặt, tiếng cười lồng sẵn nghe giả trân.
dạy con tự lập bắt đầu từ chuyện buộc dây giày, gấp chăn, rửa cái ly mình uống.
anh cho tôi gặp trưởng ca, tôi đã giải thích lại đầu đuôi bốn lượt rồi đấy.
bầu không khí trong nhà nặng như chì từ khi tin chú thua độ lan ra.
đường chạy bộ quanh hồ lát đá trơn, mưa xuống có bữa té ba bốn người.
con sáo biết nói, khách vô nhà là nó réo: mua gì, mua gì.
thợ cắt tóc vỉa hè treo tấm gương nứt lên thân xà cừ, lấy ráy tai êm như ru.
nhà sản xuất dùng diễn viên ảo đóng thế cảnh ngã cầu thang, người xem không hay biết.
em xin gửi kèm đoạn phim quay tiếng kêu của tủ lạnh, nghe như tiếng muỗng gõ vào xoong.
qua rằm, trời trở gió, bà lấy áo len ra phơi, mùi băng phiến hăng hăng.
mỗi lần đội nhà đá phạt đền, ông ngoại lại ra sau hè đứng, không dám coi.
thằng nhỏ mất mẹ sớm, ít cười, gặp ai tử tế cũng lẽo đẽo theo sau.
chơi diều sáo phải chọn nứa già, khoét miệng bằng gỗ mít, lên cao tiếng trầm vi vu.
người quay phim nấp trong bụi từ khuya, muỗi đốt sưng mí mắt, chờ sếu về.
giọng đọc truyện đêm khuya ấm áp theo tôi qua những năm tháng thức ôn thi.
đầu bếp già truyền cho cháu cái thớt nghiến, mặt lõm xuống như lòng chảo.
mong quý toà soạn đăng giúp lời cảm ơn người đã nhặt được ví và trả lại nguyên vẹn.
lễ bế mạc kết thúc bằng màn pháo hoa tầm thấp, tàn giấy bay lả tả đầy mặt hồ.
tính ra một năm nhà tôi xài hết bốn bình gas, hai tạ gạo với không biết bao nhiêu nước mắm.
anh cả gánh vác, chị hai lo toan, còn thằng út chỉ giỏi ăn với ngủ.
con diều hâu lượn trên sân phơi, bà cầm sào xua, miệng hú đuổi om sòm.
trò chơi điện tử có nút dừng, đời thì không, ông giám thị trại cai nghiện bảo vậy.
đội cổ vũ đánh trống cơm, thổi kèn lá, vẽ mặt đỏ vàng, hát tới khản cổ.
xe lăn điện của chú thương binh hỏng bộ điều tốc, tới dốc là tuột lùi.
vải màn cũ vá víu, đêm nằm nhìn lên thấy sao qua lỗ thủng.
trung tâm cứu hộ chó mèo cần khăn cũ, thức ăn hạt và vài bạn biết tiêm vắc xin.
chương trình khách hàng bí mật cử người đóng vai khó tính để chấm thái độ phục vụ.
ngày đầu về hưu, ông mặc sơ mi ủi phẳng, dắt xe ra tới cổng mới sực nhớ.
hồi nhận được giấy báo trúng tuyển, cả nhà ôm nhau nhảy cẫng giữa sân lúa, gà vịt chạy tán loạn.
tôi muốn khiếu nại chuyện thợ lắp máy lạnh khoan trúng ống nước âm tường rồi bỏ về không nói một lời.
khán giả vùng cao coi phim lưu động ngồi tràn lên cả sườn đồi, mặc sương xuống ướt đầu.
hãng thu âm số hoá mấy ngàn đĩa than, mỗi mặt đĩa phải rửa, hút bụi rồi mới hạ kim.
ông xã em nấu ăn dở tệ nhưng rửa chén sạch bong, thôi thì bù qua sớt lại.
mấy bác tập tạ trong hẻm đúc bánh tạ bằng xi măng, đòn là ống nước cũ, vậy mà cơ bắp cuồn cuộn.
thư góp ý viết rằng biển chỉ dẫn ở bến xe chữ bé quá, người cận như tôi phải đứng sát mới đọc nổi.
chiều ba mươi, mẹ luộc gà, ba lau lư hương bằng khế chua, mùi trầm quyện mùi lá mùi già.
người thợ đóng giày đo chân khách bằng dải giấy, ghi chú từng cục chai, từng ngón khoằm.
tối qua con bé nói mớ, khóc đòi cô giáo cũ, vợ chồng tôi nhìn nhau mà chạnh lòng.
tổ trọng tài xem lại băng hình ở bốn góc máy, ba phút sau mới công nhận bàn thắng.
giọng nữ trầm khàn của cô phát thanh viên ấy làm người nghe muốn ngồi yên không nhúc nhích.
bà hàng nước kể chuyện xóm từ đời nảo đời nào, khách ghé uống chén chè mà quên cả giờ tàu.
thiết bị trợ thính của ba hú lên mỗi lần ba nghiêng đầu, chỉnh mấy bận mà chưa êm.
trò chuyện với người mất trí nhớ phải thong thả, gọi đúng tên, nhìn vào mắt và đừng cãi.
bạn tôi ghen tuông vô cớ, lục điện thoại, dò tin nhắn, rốt cuộc tình cảm nguội ngắt.
giấy mời họp tổ dân phố nhét khe cửa, gió thổi bay xuống mương, thành ra nhà tôi vắng mặt.
trên sàn tập, huấn luyện viên đếm nhịp, học trò ép dẻo mặt nhăn như bị, mồ hôi rớt lộp độp.
cái nồi áp suất nhà bà nội xì còi rít lên, tụi nhỏ tưởng tàu hoả, chạy ra ngó.
hai đứa bạn thân giận nhau mười năm, gặp trong đám tang thầy cũ mới ôm nhau bật khóc.
`
