export default `
xưởng ép nhựa của em chạy bốn máy, nắp chai ra bị lõm giữa, ba via tua tủa, mấy cô ngồi gọt bằng dao lam cả ngày.
hạt nhựa tái sinh mua bao nào biết bao đó, mùi khét, màu xám xịt, đổ vô phễu là nghẹt đầu vòi, tháo ra nguội ngắt cứng như đá.
trời mưa ẩm là sản phẩm có vệt trắng bạc như ốc bò, sấy hạt thêm tiếng nữa mới đỡ, mà sấy thì tiền điện réo.
khuôn mượn của khách, xài tới hồi mòn thì cãi nhau ai sửa, khách bảo anh xài hư, mình bảo khuôn anh thép dỏm.
thổi chai hai lít, đáy mỏng te, rót nước nóng vô là co rúm lại, tiệm trà đá trả nguyên hai ngàn vỏ.
túi ni lông thổi ra lúc rộng lúc hẹp, bong bóng lắc lư như người say, quạt bên này thổi bên kia là rách dây chuyền.
dán đáy không chắc, bà bán cá xách con cá lóc lọt đáy, quay lại chửi em một trận trước mặt bàn dân thiên hạ.
người ta cấm túi khó phân huỷ, chuyển sang loại bột bắp thì giá gấp ba, khách chợ cười hỏi túi này có ăn được không?
chỉ ống nhựa tưới cây ngoài rẫy hai năm nứt dọc, đào lên thay cả cây số, em bán mà cũng áy náy.
bồn nhựa phơi nắng phai màu xanh thành xanh mốc, đáy có rêu, khách bảo nhựa nhà mày làm sao cho ánh sáng lọt vô.
tấm bạt ép nhựa lót hồ bị bong mối hàn, trời nóng phồng rộp, nuôi tôm lo nơm nớp, thợ dán chạy không kịp.
dây thun, vòng thun mủ cao su của em mau lão, để tủ sáu tháng chạm vô là đứt tưng tưng.
lò hấp lưu hoá nồi hơi chập chờn, vỏ xe đạp cái sống cái chín, bóp nghe mềm nhũn, ông đại lý ném vô góc tiệm.
cán luyện cao su mùi hắc như bãi đốt lốp, khói bay qua nhà trẻ, có phụ huynh cầm đơn đứng trước cổng.
trục cán kẹp mất cánh tay thằng Tí hồi tháng Ba, cái thắng khẩn cấp nó nằm tuốt bên kia, với không tới.
ron cao su cắt tay cho máy bơm, tròn méo gì cũng lắp, rò nước lại tới, có ai làm một cái giá mấy ngàn mà bền hơn không.
đế giày đúc bằng vụn cao su, đi mưa một trận bong tróc ra từng mảng, bà con gọi là dép tự huỷ.
mủ chén đem về đông cục thối inh, nhà máy trừ độ cả buổi, nói mủ em tạp chất nhiều mà có tờ giấy nào đâu.
nước thải nhà máy mủ chảy xuống suối đen ngòm, bọt trắng tảng tảng, dân tưới rau lá quăn, kéo lên ngồi giữa đường.
hồ chứa mùi khai lẫn trứng thối, đổ chế phẩm ba tháng hết sáu chục triệu, bữa thơm bữa thối như đùa.
vải nhuộm mẻ này mẻ kia lệch màu, đặt cạnh nhau ngoài nắng thì bên ngả đỏ bên ngả xám, khách cắt áo thành bộ hai màu.
thợ pha màu giỏi đếm trên đầu ngón tay, ông cụ đau mắt nghỉ nửa tháng là cả xưởng nhuộm lặn ngụp.
nước giếng khoan có sắt, nhuộm trắng ngả vàng, lọc cát thì mười hôm phải thay, thuê xe chở nước máy thì lỗ.
nhuộm cotton đậm màu giặt năm nước vẫn ra mực, chị khách mặc áo mưa dính tím cả nách, đăng bài bóc phốt.
nước nhuộm đen như mực xả ra mương lúc nửa đêm, ai cũng biết ai, công an môi trường rình bắt ba nhà trong tuần.
xử lý bằng vôi với phèn thì bùn tím đầy bể, mỗi tháng bốn tấn, đơn vị chở đi đòi ba triệu mốt một tấn.
có người bảo ánh đèn cực tím với nước ôxy già phá màu được, mình nghe thì hay mà hỏi tiền điện thì không ai trả lời.
giặt mài quần bò bằng đá bọt, bụi đá xanh lơ, máy đục thủng lỗ, khách nói đổi sang men thì màu không bạc đều.
chị em phun thuốc tím bằng tay, mũi chảy máu, ca đêm xỉu hai người, báo đăng một cái là nhãn Ý cắt đơn.
sợi tơ tằm Mã Châu dệt khung gỗ, một ngày được bốn mét, máy đứt sợi liên miên, thợ trẻ ngồi chưa nóng chỗ đã than.
lụa Nha Xá bán sang Nhật bị trả vì lỗi vệt ngang, soi đèn từng mét mắt mờ, hôm nào lọt là mất cả tháng lời.
ươm kén nước sôi tay bợt lở, mùi nhộng nồng, cả làng ươm còn bảy nhà, nhà nào con cũng vô khu công nghiệp.
tẩy chuội lụa bằng xút, nước sôi sùng sục, sợi mục một đoạn thì lỗi cả cây vải mười hai mét.
thêu tay một bức hai tháng bán ba triệu tám, máy thêu vi tính năm ngàn đồng một bông, khách đâu phân biệt.
máy thêu hai mươi kim đứt chỉ lách cách, trật tâm, áo đồng phục trường thêu tên học sinh nhầm phải gỡ ra từng mũi.
khăn mặt Phùng Xá gia công rẻ, lông bay đầy không khí, đêm thở khò khè, bác sĩ bảo phổi bông gì đấy.
sợi bông mua ẩm, đánh ống đứt suốt, thợ chạy qua chạy lại mỗi ca mười bảy cây số, con bé đeo máy đếm mà hết hồn.
tỉnh kêu trồng bông lấy sợi, mình tính ra công hái bằng tay mắc hơn bông nhập từ Mỹ.
may áo khoác chần bông lông vịt, lông chui ra lỗ kim trắng cả vai, khách cúp máy không trả phần còn lại.
may gia công bốn ngàn tám một cái áo thun, trễ một ngày trừ ba phần trăm, mà vải về chậm sáu ngày thì lỗi của ai?
mất điện lúc đang ủi, keo dính mới nguội nửa chừng là tách lớp, cổ áo phồng như bánh đa nướng.
cắt vải bằng máy cầm tay tám mươi lớp, lớp dưới hụt hai phân, ráp lại tay dài tay ngắn, tổ may chửi tổ cắt.
bông vải vụn mỗi ngày ba tạ, ngày xưa bán lò gạch, giờ cấm đốt, xe rác không chịu lấy vì nhiều quá.
kim gãy tìm không ra mảnh, luật của Nhật là bỏ nguyên bó, năm rồi bỏ mấy trăm áo con nít mà tiếc hùi hụi.
giày thể thao gia công dán keo mùi xăng, mấy chị có bầu xin chuyển, quạt thổi càng làm keo mau khô mà bay mùi hơn.
mũi giày hở keo sau một trận đi mưa, gửi trả bằng đường biển tốn hơn tiền đôi giày, khách bảo thôi huỷ đi.
da bò thuộc mùi lông khét, nước xanh lè crom, xã mời đi nơi khác, tìm đất mấy huyện không ai nhận.
thuộc bằng vỏ cây thì ba tháng mới ra mềm, khách làng giày Phú Xuyên đợi không nổi, quay sang mua da Tàu.
túi xách may tay lót da phồng rộp trong tủ kính, một cái ba triệu mà xách ba bữa bong mép như da rắn lột.
giấy dó nhà cháu giã chày tay, phơi ván, trời mưa một tuần là chua bột, giấy thâm như lá úa.
giấy vàng mã in màu lem, có khách ở Hội An đòi giấy trơn loại cũ, máy cũ giờ không còn phụ tùng.
nhà máy giấy tái chế của chúng tôi lẫn băng keo, ghim, ni lông, lưới tắc chục lần một ca, thợ thò tay vô móc.
bột giấy loãng quá cuốn lên là rách, đặc quá thì thâm, ông trưởng ca chỉnh bằng ngón tay nhúng vô.
sấy giấy bằng hơi nước, một đường ống rò là tờ giấy có đốm nhăn như da người già, bán giấy cuộn cho tã em bé không được.
sóng carton ép dính không đều, gặp ẩm tách lớp, thùng trái cây sập giữa đường đèo, chủ hàng bắt đền cả xe.
in offset hộp bánh, màu đỏ cờ ra màu nâu đất, khách ngồi ngay cạnh máy từng tờ, thợ canh bốn tiếng mới tạm được.
kẽm để hỏng, chạy hai vạn tờ mới thấy sai mất một dấu trong tên bánh, đổ sông đổ biển mười chín triệu.
in lụa áo thun cổ động nửa đêm, mực chưa khô chồng lên nhau dính bết, sáng phát ra ai cũng thấy hai lá cờ.
mực dung môi nồng mùi dầu chuối, đêm nằm mơ cũng ngửi thấy, vợ bầu không dám vô xưởng thăm chồng.
in tem dán trái cây bị bong sương lạnh, dán lại bong, khách siêu thị bảo tem không dính thì hàng không mã là hàng lậu.
in bạt ngoài trời được bốn tháng bạc phếch, cửa hàng điện thoại đòi thay miễn phí, một tấm cả triệu mốt.
vé số, hoá đơn cầm tay giấy nhiệt bay màu, sếp thuế hỏi tờ hoá đơn hồi năm ngoái trắng tinh, giải thích sao cho tin.
ve chai nhà tôi thu mua mười bốn năm, chai nhựa rớt xuống ba ngàn sáu một ký, đồng nát nuôi bốn đứa con nhờ cái cân này.
lựa nhựa bằng tay sáu bảy loại nhìn như nhau, gõ gõ nghe tiếng, đốt ngửi mùi, sai một bao là cả lô hỏng.
cái tròng kính đọc loại nhựa nghe nói bằng cây viết, chĩa vô là biết, có thiệt không hay nghe quảng cáo?
rửa nhựa xay xong nước đục ngầu bọt, đổ ra ao làng cá chết, đơn thưa đủ chữ ký mười tám nhà.
nhãn dán bóc không ra, vảy nhựa lốm đốm trắng, bên mua sợi kêu kéo lên đứt, trừ mỗi ký hai ngàn.
lò nhựa mùi cháy lan cả xã, tối nào cũng có người bấm chuông, đang tính sắm cái thùng than hút khói mà chưa đủ tiền.
chai pet màu xanh màu đỏ chê, chai trong mới ưng, mà lựa ra thì thuê mấy bà bà nào cũng lấy hai trăm rưỡi.
đốt dây điện lấy đồng khói đen kịt, thợ ho ra máu, có cái máy tuốt vỏ ba triệu nhưng dây nhỏ tuốt nó đứt lõi.
bình ắc quy cũ đổ a xít ra mương, nấu chì mẹ con trong làng trẻ con chậm nói, cả vùng giờ sợ khiếp.
đồng nát máy tính, bo mạch mua theo ký, ai nói trong đó có vàng mà tôi tách chỉ thấy khét với cay mắt.
lốp xe cũ cả bãi, muỗi đẻ dịch sốt xuất huyết, nhiệt phân ra dầu đen bán được mà dân biểu tình đòi dẹp.
cái lò đốt lốp nổ van một lần, lửa cao ba mét, cả ấp bồng con chạy, sau đó tôi cũng không dám nhóm lại.
rác trong làng mỗi ngày tám tấn, chỗ chôn đầy rồi, đào lên lấp xuống nước đen rỉ ra ruộng, lúa lép xẹp.
rác ướt đổ vô lò đốt mà không cháy, tưới dầu mỗi mẻ năm chục lít, khói trắng phụt ra, dân bịt mũi chửi.
lò đốt xã cấp ba tỷ hai, nằm im từ ngày bàn giao, vì cái bảng điều khiển dính mưa hư, chưa có ai thay.
thùng ủ phân hữu cơ phát mỗi nhà một cái, tuần đầu ai cũng hăng hái, tuần ba giòi bò ra sân, mẹ tôi vứt xuống ao.
cô lao công lượm rác bãi biển, ống hút ly nhựa nhặt hoài không hết, sáng nhặt chiều sóng lại trả lên bờ.
chai lọ thuốc sâu chưa tráng vẫn bán ve chai, em mua lầm súc nước rót thử, da tay bỏng rộp.
xe thu gom rác chảy nước hôi từ trên xuống hẻm, bà con hắt nước theo, tài xế tức nghỉ chạy một tuần.
bùn cống nạo vét đen sì mùi bùn trứng, chở ban đêm rơi vãi, sáng đường trơn té ba bốn người.
bãi rác cháy âm ỉ nửa tháng, khói len vô lớp học, cô giáo cho nghỉ mà phụ huynh lại nói mất chữ.
giấy vụn, bìa hộp mưa ướt nặng cân, người bán khai gian trọng lượng, tôi cắm tay vô thì ướt tới cùi chỏ.
có cái gì đo được độ ẩm trong bành giấy mà không phải xé ra, sai sót năm ba phần trăm tôi cũng mừng.
máy ép kiện giấy thuỷ lực xì dầu, ống bục bắn vô mặt thằng phụ, bỏng rộp một bên, bồi thường bốn mươi ngày lương.
mốp xốp hộp cơm, hộp tivi nhẹ tênh mà bự, một xe chở có hai tạ, nấu chảy khét lẹt, ai mua?
ép mốp lạnh thì cục cục nghe lạ, ép xong còn hai chục lần nhỏ lại, mà máy báo giá một trăm chín.
tro lò đốt rác xám mịn bay mù mịt, gió chiều đưa vô nhà, xét nghiệm thì ai trả tiền?
chai thuỷ tinh mùa Tết gom cả núi, bên nấu thuỷ tinh chỉ lấy một màu, mấy màu kia chất sau nhà làm tường rào.
ông hàng xóm đem cái lò đốt nhựa tự chế ra rao, ra dầu đen chạy máy cày được thật, nhưng mùi thì thôi rồi.
mấy ông khoa học nói nhựa ra dầu hiệu suất bảy mươi phần trăm, anh em tôi đốt được chưa tới ba mươi, chắc thiếu cái gì.
nhãn hàng thời trang bắt chứng minh sợi tái chế, cần mã này mã kia, công ty mình bảy người ai mà lo nổi.
tụi em có sáu tấn vải vụn một tháng, chưa kể phế phẩm dán keo, nếu có chỗ nào xé sợi may thảm thì chở miễn phí.
bông gòn đệm may ra nóng hầm hập, khách kêu nằm như nằm lò, đổi ruột mà đắt hơn cái nệm.
nệm mút cắt xong bụi vàng bay, máy cắt nóng có khói cay chua, thợ ăn cơm thấy đắng.
mút ép cho ghế xe, ra ổ gà lỗ, xe khách họ cười bảo ngồi hai tháng lún xuống sàn.
dép xốp đúc hơi màu hồng phai thành trắng ngà, mấy bà bán chợ chê đổi màu như tắc kè.
chị em dán đế tính sản phẩm, mỗi đôi ba trăm đồng, tay phồng, ngày được tám chục đôi thì đủ bữa cơm.
bao dệt PP bị rách lúc đựng lúa, mài cạnh bị đứt sợi, đổi dây chuyền thì cả tỷ, thôi dệt dày thêm tí cho chắc.
sợi thuỷ tinh bay bám da ngứa như kiến cắn, thợ làm bồn chân trần vô nhựa, tối gãi tới chảy máu.
trét keo hai thành phần trật tỉ lệ, bồn mềm nhũn, khách đựng nước mắm rỉ ra thơm cả chợ.
cắt ống PVC, dán keo tụt, nước cả chung cư đổ xuống tầng dưới, đền trần thạch cao hai mươi mấy triệu.
nắp bồn cầu nhựa giòn gãy đôi lúc khách đang ngồi, đưa lên mạng ai cũng cười, chỉ có em là khóc.
nghề phế liệu của tui xin cái lồng quây, xin cái phép, hết mười tám cửa, người ta ngồi xa nhìn bảng kê rồi gật gù.
chú hỏi em sợ cái gì nhất hả, em sợ nhất là tiếng chuông điện thoại buổi sáng, vì khách gọi sớm thì toàn là chuyện hàng lỗi.
thợ đứng máy ép ca đêm ngủ gật, sản phẩm kẹt trong khuôn mà vẫn đóng lại, khuôn hai trăm triệu sứt một góc.
hồi mua máy thì nói tiết kiệm điện ba chục phần trăm, về gắn đồng hồ riêng mới biết chỉ được có năm.
nước làm mát khuôn lấy từ hồ, rong với cặn bám bên trong, khuôn nóng ran, chu kỳ kéo dài thêm mười mấy giây.
giá hạt nhựa nhảy theo dầu, hôm qua báo giá cho khách, hôm nay nhập hàng đã lỗ, mà đã hứa thì phải giữ lời.
em làm cái chậu trồng lan, bỏ thêm bột đá cho rẻ, ai dè rớt một cái là bể như chén sành.
ghế nhựa đỏ quán nhậu, khách ngồi ngả ra sau gãy chân, u đầu, chủ quán bắt em trả tiền thuốc.
đồ chơi con nít làm bằng nhựa thu gom, màu loè loẹt, mùi hăng hắc, mẹ nào kỹ đưa lên mũi là đặt xuống.
rổ nhựa đựng trái cây quăng quật vài chuyến bể vành, gom về xay lại ép tiếp, càng ép càng giòn.
máy xay nhựa ồn như xe tăng, dao mẻ vì dính cục sắt, nam châm treo trên phễu thì rơi mất từ đời nào.
phơi nhựa xay ngoài đường bê tông, gió thổi bay xuống ruộng, vịt nuốt chết, chủ vịt xách năm con bắt đền.
găng tay cao su bị rách kẽ ngón, thử thổi hơi mười cái xì một, bệnh viện họ trả nguyên lô bốn chục thùng.
bong bóng bay mủ cao su mùa lạnh giòn, thổi nửa chừng nổ, cô dâu khóc vì cổng hoa xẹp lép.
nệm cao su bốc mùi ba tháng chưa hết, khách nằm nhức đầu, đem phơi thì nắng ăn vàng khè, bở ra từng mảng.
tẩy rửa mủ trong ống dẫn bằng tay, mùi khai xộc lên, chui vào thùng mà không ai đứng trông, nghĩ lại nổi gai ốc.
dây cu roa nội địa rẻ một nửa, mỗi tội chạy hai tuần là giãn, lại tháo ra căng, dừng máy mất nửa ngày công.
xưởng dệt chiếu nhựa nhà em ồn điếc tai, nói chuyện với nhau phải ra hiệu, mấy bác già giờ lãng tai cả.
thoi văng ra khỏi máy dệt trúng bụng chị thợ, may không sao, nhưng cả tổ hoảng không ai dám đứng gần.
sợi hồ không kỹ xù lông, dệt được mười phân đứt một lần, một cô trông tám máy chạy như con thoi.
xe tơ bằng chân, quay guồng bằng tay, bà cụ tám mươi vẫn làm, hỏi sao không nghỉ, bà bảo nghỉ thì buồn.
thổ cẩm nhuộm củ nâu, lá chàm, mùa lạnh chàm không lên bọt, chết men, cả chum đổ đi, tiếc cái lá hái nửa tháng.
bà con dân tộc dệt đẹp mà khổ vải nhỏ, nhà thiết kế dưới Hà Nội đặt khổ mét tư thì khung không dệt được.
vải chàm mặc dính xanh cổ xanh tay, khách Tây thích nhưng đi mưa một trận loang vào cái va li trắng.
lanh thì phải chẻ, giã, nối bằng tay từng sợi, một cái váy mất nửa năm, bán một triệu rưỡi người ta còn trả giá.
máy tước sợi chuối, sợi dứa đứa cháu chế, tước được mà nát, nước nhựa bắn vào áo đen không giặt nổi.
bẹ chuối bỏ cả đồi, nghe có công ty mua sợi hai trăm nghìn một ký mà hỏi ra thì họ cần mười tấn một tháng.
giặt ủi khách sạn năm tấn đồ một ngày, ga trắng ngả xám, nước cứng, xà phòng tốn gấp đôi mà khăn vẫn cứng như mo.
máng nước giặt xả xuống hố ga bọt trắng tràn lên vỉa hè, tổ dân phố xúc xẻng hắt ngược trở vào nhà em.
ga khách sạn dính phấn, dính rượu vang, tẩy mạnh tay là mủn, một bộ thay sáu trăm nghìn, trừ vào tiền giặt.
lẫn đồ nhà này sang nhà kia, khách đòi cái áo hiệu bốn triệu, mình dán số bằng giấy thì ra nước nó bong.
em nghe có con chip nhỏ khâu vào gấu áo giặt không hỏng, mỗi cái mấy nghìn thôi thì em gắn hết cho bốn chục khách sạn.
máy sấy đồ đốt ga bám bụi vải, bữa trước cháy âm ỉ trong ống, mùi khét thiu thiu, may thợ già đánh hơi được.
hấp sấy com lê bằng thứ dầu khô gì đấy, ngửi say say, thợ làm lâu hay quên, ăn kém, gầy rộc đi.
giày bảo hộ xưởng em làm mũi sắt, khách công trường bảo nặng như cùm, đi nửa ngày phồng chân, bỏ ra đi dép lào.
thợ may quai dép năm mươi tuổi bị công ty cho nghỉ khéo, về mở tiệm vá giày, ngày kiếm được trăm hai.
đơn hàng giờ cắt nhỏ, mỗi mẫu ba trăm đôi, thay khuôn thay màu cả ngày, chạy chưa nóng máy đã hết đơn.
khách Mỹ bắt quay phim nhà vệ sinh công nhân, đếm từng cái vòi nước uống, thiếu một cái là đánh rớt nhà máy.
kiểm hàng bằng mắt, bốn chục cô ngồi dưới đèn tuýp, cuối ca nhìn đâu cũng ra lỗi mà cũng chẳng thấy lỗi nào.
cái máy chụp hình bắt lỗi vải anh Hàn chào bảy tỷ, xưởng em cả nhà đất gộp lại chưa đủ bảy tỷ.
đứa sinh viên thực tập gắn cái camera tám trăm ngàn lên khung soi, bắt được vết dầu mà không bắt được đứt sợi, vậy cũng quý.
kho vải ẩm thấp, chuột làm ổ trong cây gấm, khui ra khoét một đường dài thủng từ ngoài vô lõi.
đi lấy công nợ ở chợ Ninh Hiệp, chủ sạp đưa một nửa, một nửa trả bằng hàng lỗi mốt, ôm về chất gầm giường.
livestream bán áo thanh lý, một đêm năm trăm đơn, hoàn về hai trăm, áo nhàu nhĩ dính son, ủi lại không ra mới.
in chuyển nhiệt áo bóng đá, số bong sau ba lần giặt, đội phủi kéo tới quán cà phê tìm em hỏi chuyện.
máy in phun khổ lớn tắc đầu, mỗi cái đầu hai mươi mốt triệu, thợ bảo tại mực rẻ, mà mực đắt thì khách không trả thêm.
bế hộp lệch đường gấp, hộp thuốc không đứng được, dây chuyền đóng gói nó kẹt, công ty dược phạt theo phút.
cắt giấy máy xén một mặt, thằng em vội thò tay gạt giấy vụn, nút hai tay thì nó chêm sẵn que tăm từ lâu.
đóng sách keo nhiệt, mở ra là bung gáy, nhà trường trả bốn trăm cuốn kỷ yếu đúng hôm bế giảng.
máy photo tiệm em hít mực cả ngày, lỗ mũi đen thui, bác sĩ bảo thông gió đi mà tiệm có hai mét ngang.
làm túi giấy quai dây, quai tuột, khách xách hai chai rượu rớt bể ngay trước cửa, giấy mời tiệc ướt nhẹp.
khay trứng bằng bột giấy ép từ báo cũ, phơi nắng cong như vỏ sò, trứng đặt vô lắc lư, mà sấy thì tốn củi.
khay cơm bã mía nghe thân thiện lắm, đựng canh mười phút là mềm rụp, văn phòng gọi điện kêu nước thấm ra hồ sơ.
lá chuối ép dĩa, mo cau ép dĩa em xuất được hai chuyến, chuyến ba có đốm mốc bằng đầu tăm là họ huỷ.
mo cau giờ mùa có mùa không, gom về còn bùn đất kiến trứng, rửa máy áp lực thì rách, rửa tay thì lâu lắc.
tụi nhỏ thích hộp sạch, nhưng hỏi thêm năm trăm đồng một hộp thì quán nào cũng kêu đắt rồi xài hộp xốp tiếp.
bãi xe phế liệu bị lấn, mưa ngập dầu loang cầu vồng, cá rô bên nhà bà Hai chết phơi bụng, lại xin lỗi lại đền.
chở nhựa ra cảng bị cân hai lần, cân cảng một đằng cân mình một đằng, chênh bảy tạ không ai giải thích.
bà Chín nhặt ve chai dành dụm mua được cái xe kéo, xe hư bánh, bà khóc như mất con, tụi em hùn vô sửa.
đồng nát xây dựng, bê tông đập ra chẳng biết đổ đâu, thuê xe đêm trút ven đường bị công an phục bắt.
nghiền bê tông làm đá rải đường thì được mà sắt vụn lẫn làm thủng lốp xe người ta, đền bảy cái trong một tháng.
gạch vỡ, ngói vỡ em gánh đi san nền, có người xin có người chửi, chẳng biết đâu mà lần.
rác điện thoại, pin cũ tự nhiên xịt khói trong bao, cháy lém cái nhà kho, pin nó nổ lép bép như bắp rang.
dầu nhớt thải trả năm ngàn một lít, người thu mua nấu lại bán cho xe ba gác, khói xanh nghi ngút cả phố.
đống xỉ than nhà máy nhiệt điện cao mấy chục mét, gió lên là trắng phếch cả xã, cơm canh phải úp lồng bàn.
nhà cháu xin xỉ về đóng gạch, mẻ đầu cứng ngắc, mẻ sau bở, người ta bảo tại tro khác lò, mỗi xe mỗi kiểu.
bã thải thạch cao trắng phau tưởng bán được ngay, ai dè chua, trát lên tường vàng loang, khách bắt đục.
phân bể phốt hút về chẳng biết đổ đâu, cánh tài xế lén mở van ngoài đồng, sáng ra bà con chặn đầu xe.
muốn làm phân vi sinh từ rác chợ, mà rác lẫn ni lông tới hai phần, lựa xong thì hết lời, không lựa thì ruộng đầy túi.
mấy bà tiểu thương nói phân loại làm chi, xe rác tới nó gom chung một đống, nghe cũng phải chứ không cãi được.
chị em thu gom rác dân lập như tụi tui không ai đóng bảo hiểm, miểng chai cắt tay, kim chích xì ke đâm là chuyện thường.
cái xe thùng tự ráp hết đăng kiểm, thành phố bắt đổi xe điện ba trăm mấy triệu, mỗi hộ đóng có sáu chục ngàn tháng.
hai mươi đường dây rác nhập lại làm hợp tác xã, giấy tờ xong rồi mà vay vốn vẫn hỏi thế chấp cái gì.
thùng rác có đèn báo đầy người ta lắp thử ngoài công viên, được nửa tháng trộm nó gỡ mất cục pin.
nước rác rỉ ra bể chứa, hôm nào mưa lớn là ngấp nghé tràn, anh em trực bơm trắng đêm, mùi ám tới tận xương.
lọc nước rỉ bằng màng, tuần đầu trong veo, tháng sau tắc tịt, súc hoá chất mấy lần rồi cũng phải thay, mỗi bộ cả tỷ.
nấu bùn giấy thành tấm lợp nghe lạ, em có xin một tấm về úp chuồng gà, mưa nửa năm nó phồng như bánh bao.
tấm lợp vỏ hộp sữa thì bền thật, mát nữa, nhưng giá gom vỏ hộp cứ leo, trẻ uống xong không dẹp là chua lòm ruồi bu.
hội phụ nữ gom vỏ hộp đổi cây xanh, được hai tạ gọi công ty thì họ bảo phải đủ năm tấn mới tới chở.
vỏ trấu, vỏ cà phê, mụn dừa, cái gì người ta cũng nói là vàng, mà tới lúc bán thì không có ai cân.
tóm lại là đầu vô thì lúc có lúc không, đầu ra thì bèo bọt, đứng giữa làm tái chế mà sống được là giỏi rồi đó.
năm tới luật bắt công ty lớn đóng tiền tái chế, tiền đó chảy đi đâu, có xuống tới cái cân của tui không?
tui nói thẳng, ai có cái máy rửa nhựa ít nước, tầm bốn trăm triệu trả góp ba năm, tui ký giấy liền trong ngày.
đừng bán cho tui cái máy đời mới chạy cảm ứng chi hết, vọc tay dính dầu quẹt hoài nó không ăn.
cần là cần cái nút to đùng đỏ với xanh, hư thì thợ điện nước trong xóm cũng mở ra sửa được.
ông Tây xuống khảo sát, chụp hình lia lịa, khen hay, về viết báo cáo dày cộm, còn tui vẫn cái cân với cái móc.
thằng út nhà tôi chế cái sàng lồng quay bằng mô tơ máy giặt, tách được nắp chai, coi vậy mà đỡ hai công một ngày.
bữa nào nhóm kỹ sư trẻ rảnh thì ghé, tui nấu nồi cháo gà, tụi bây coi chỗ nào bày chỗ đó.
hàng xóm thì vừa muốn mình dẹp, vừa qua bán ve chai cho mình, nghĩ mắc cười mà không dám cười.
cưa ống nhựa lõi giấy, bụi bám mắt kính, nhìn thước thành số tám ra số ba, cắt hụt nguyên bó.
màng co bọc chai nước bị nhăn, xì hơi nóng quá thì thủng, nguội quá thì lùng bùng như áo mượn.
xưởng bao bì nhà em cách trường tiểu học một bức tường, máy dập nắp thùng rầm rầm, cô giáo phải dạy bằng micro.
em đan lưới thuê ở Đầm Chuồn, sợi cước họ giao giòn quá, kéo mối gút nào đứt mối nớ, chừ lỗi đổ lên đầu em.
chừ mần răng cho chiếu cói đừng phai, khách trải một mùa hè mà lưng áo ông chồng in nguyên bông hoa đỏ.
bác tổ trưởng cân rác tái chế bằng cái cân đòn, trẻ con đứng xem đông như hội, mà cân xong chẳng ai biết ghi vào đâu.
nhà máy sợi xin bà con đừng phơi thóc trước cổng, bà con xin nhà máy đừng xả bụi lên thóc, hai bên đều có lý.
giặt màng phủ nông nghiệp dính đất nặng gấp ba, nước rửa thành bùn, bán nhựa chẳng đủ trả tiền bơm.
lưới đánh cá cũ xay ra sợi rối như tơ vò, quấn chặt trục dao, mỗi lần gỡ phải đốt, mà đốt thì chảy dính luôn.
chị thợ nhuộm bảo hôm nào nước sông lợ là vải xanh rêu ngả sang xám tro, muốn giữ màu phải chờ con nước.
tôi thử thay phèn chua bằng thứ bột trợ lắng giá gấp tư, cặn chìm lẹ thiệt, nhưng bùn ra nhão như chè kho, ép không ráo.
đại lý vỏ xe đắp nói mặt gai của tôi bong lúc xe chạy đèo, văng nguyên dải, may không trúng ai đi sau.
keo dán giày hãng mới ít mùi mà lâu bắt, chị em chờ nửa tiếng một đôi, sản lượng tụt nên ai cũng lén quay về keo cũ.
bà chủ tiệm in thiệp cưới kể, nhũ vàng ép xong sờ vào là bay, cô dâu cầm thiệp tay lấp la lấp lánh.
cuộn màng bọc thực phẩm kéo ra rách xéo, đầu bếp quát, em mang về thử thì thấy hai đầu cuộn lỏng chặt khác nhau.
giấy vệ sinh tái chế lấm tấm đốm mực, bán về quê năm ngàn ba cuộn, người thành phố cầm lên lại đặt xuống.
`
